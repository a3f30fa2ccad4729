/** Greenhouse's public job boards. */
@NullMarked
package dev.jobtracker.simulator.greenhouse;

import org.jspecify.annotations.NullMarked;
