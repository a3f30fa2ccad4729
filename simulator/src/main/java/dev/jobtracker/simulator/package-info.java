/** Stand-ins for the external APIs, exact on the wire, with faults to order. */
@NullMarked
package dev.jobtracker.simulator;

import org.jspecify.annotations.NullMarked;
