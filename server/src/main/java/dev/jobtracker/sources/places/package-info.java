/** Places as people write them: countries, regions and towns in English and the local language. */
@NullMarked
@NamedInterface("places")
package dev.jobtracker.sources.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
