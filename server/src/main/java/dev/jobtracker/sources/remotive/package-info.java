/** Remotive, a board of remote jobs that wants to be asked at most four times a day. */
@NullMarked
package dev.jobtracker.sources.remotive;

import org.jspecify.annotations.NullMarked;
