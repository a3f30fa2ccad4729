package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Reply;
import java.util.function.Supplier;

/** The connection is closed before anything was sent. */
public record CutBeforeHeaders() implements Fault {

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) throws ConnectionCut {
        throw new ConnectionCut();
    }
}
