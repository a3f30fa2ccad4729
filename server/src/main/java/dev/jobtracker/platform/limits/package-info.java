/** How often somebody may do something, counted in process or, across instances, in Redis. */
@NullMarked
package dev.jobtracker.platform.limits;

import org.jspecify.annotations.NullMarked;
