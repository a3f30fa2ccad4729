/** Ashby's public job boards. */
@NullMarked
package dev.jobtracker.simulator.ashby;

import org.jspecify.annotations.NullMarked;
