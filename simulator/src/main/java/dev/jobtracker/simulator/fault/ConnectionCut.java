package dev.jobtracker.simulator.fault;

import java.io.IOException;

/** The simulator hangs up here, on purpose. */
public final class ConnectionCut extends IOException {

    private static final long serialVersionUID = 1L;

    /** Hangs up. */
    public ConnectionCut() {
        super("connection cut as ordered");
    }
}
