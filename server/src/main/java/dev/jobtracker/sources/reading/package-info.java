/** Reading what sources answer, which is seldom quite what they document. */
@NullMarked
package dev.jobtracker.sources.reading;

import org.jspecify.annotations.NullMarked;
