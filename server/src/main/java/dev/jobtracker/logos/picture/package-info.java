/** Pictures from strangers: judged by their content, measured before they are unpacked, and drawn anew. */
@NullMarked
@NamedInterface("picture")
package dev.jobtracker.logos.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
