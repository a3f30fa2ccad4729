/** The advertisements that every upstream shows, and how they change when told. */
@NullMarked
package dev.jobtracker.simulator.world;

import org.jspecify.annotations.NullMarked;
