/** Answers kept for a while, in process or, shared between instances, in Redis. */
@NullMarked
package dev.jobtracker.platform.cache;

import org.jspecify.annotations.NullMarked;
