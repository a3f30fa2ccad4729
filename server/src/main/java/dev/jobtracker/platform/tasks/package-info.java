/** Durable background work that is scheduled in the caller's transaction. */
@NullMarked
package dev.jobtracker.platform.tasks;

import org.jspecify.annotations.NullMarked;
