/** The HTTP server in front of the upstreams: routing, recording, and the control calls. */
@NullMarked
package dev.jobtracker.simulator.server;

import org.jspecify.annotations.NullMarked;
