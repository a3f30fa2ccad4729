/** Himalayas' list of remote jobs, and its search. */
@NullMarked
package dev.jobtracker.simulator.himalayas;

import org.jspecify.annotations.NullMarked;
