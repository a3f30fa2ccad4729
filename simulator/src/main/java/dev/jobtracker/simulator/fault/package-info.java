/** Faults that can be ordered for an upstream, and how each one spoils a reply. */
@NullMarked
package dev.jobtracker.simulator.fault;

import org.jspecify.annotations.NullMarked;
