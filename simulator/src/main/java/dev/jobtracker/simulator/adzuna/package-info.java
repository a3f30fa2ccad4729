/** Adzuna's search API. */
@NullMarked
package dev.jobtracker.simulator.adzuna;

import org.jspecify.annotations.NullMarked;
