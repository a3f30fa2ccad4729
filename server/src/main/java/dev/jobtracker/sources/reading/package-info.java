/** Reading what sources answer, which is seldom quite what they document. Nothing is guessed. */
@NullMarked
@NamedInterface("reading")
package dev.jobtracker.sources.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
