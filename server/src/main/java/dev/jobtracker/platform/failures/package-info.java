/** Unexpected failures, grouped and counted, for the owner to see. */
@NullMarked
package dev.jobtracker.platform.failures;

import org.jspecify.annotations.NullMarked;
