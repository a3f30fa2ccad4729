/**
 * Asking other servers: with a deadline, a size, a pause after refusals, and never into a network that is not theirs.
 */
@NullMarked
package dev.jobtracker.platform.http;

import org.jspecify.annotations.NullMarked;
