/** What is written to the log, and what never is. */
@NullMarked
package dev.jobtracker.platform.logs;

import org.jspecify.annotations.NullMarked;
