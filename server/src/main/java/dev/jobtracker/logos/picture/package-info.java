/** Pictures from strangers: judged by their content, measured before they are unpacked, and drawn anew. */
@NullMarked
package dev.jobtracker.logos.picture;

import org.jspecify.annotations.NullMarked;
