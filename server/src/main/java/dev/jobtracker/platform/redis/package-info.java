/** The way to Redis, for an installation that has one, and what happens while it does not answer. */
@NullMarked
package dev.jobtracker.platform.redis;

import org.jspecify.annotations.NullMarked;
