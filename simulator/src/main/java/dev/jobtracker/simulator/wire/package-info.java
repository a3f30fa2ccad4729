/** What goes over the wire: requests with their parameters, replies with their bodies, and JSON. */
@NullMarked
package dev.jobtracker.simulator.wire;

import org.jspecify.annotations.NullMarked;
