package dev.jobtracker.simulator;

import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;

/** One external API that the simulator stands in for; safe for use by many threads. */
public interface Upstream {

    /** The first path segment under which it answers: lower case, no slash. */
    String name();

    /** Answers a request whose path begins after the name. */
    Reply answer(Request request);

    /** What it sends with an ordered error status, in its own wording where that is known. */
    default Reply refusal(int status) {
        return switch (status) {
            case 429 -> Reply.message(status, "Too many requests");
            case 503 -> Reply.message(status, "Service Unavailable");
            default -> Reply.message(status, "Internal Server Error");
        };
    }

    /** Answers {@code /_control/{name}}, for upstreams that have a switch of their own. */
    default Reply control(Request request) {
        return Reply.message(404, name() + " has no control of its own");
    }

    /** Forgets whatever a test has set or used up. */
    default void reset() {}
}
