/** Remotive's list of remote jobs. */
@NullMarked
package dev.jobtracker.simulator.remotive;

import org.jspecify.annotations.NullMarked;
