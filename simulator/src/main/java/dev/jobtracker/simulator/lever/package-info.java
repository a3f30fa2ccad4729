/** Lever's public postings. */
@NullMarked
package dev.jobtracker.simulator.lever;

import org.jspecify.annotations.NullMarked;
