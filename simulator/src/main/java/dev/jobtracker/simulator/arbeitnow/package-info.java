/** Arbeitnow's job board API. */
@NullMarked
package dev.jobtracker.simulator.arbeitnow;

import org.jspecify.annotations.NullMarked;
