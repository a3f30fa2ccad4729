/** The clock that everything asks. */
@NullMarked
package dev.jobtracker.platform.time;

import org.jspecify.annotations.NullMarked;
