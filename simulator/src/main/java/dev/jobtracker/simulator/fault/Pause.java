package dev.jobtracker.simulator.fault;

import java.time.Duration;

/** Waiting, as slow upstreams do; ends at once when the simulator is closed. */
final class Pause {

    private Pause() {}

    static void lasting(Duration time) throws ConnectionCut {
        try {
            Thread.sleep(time);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new ConnectionCut();
        }
    }
}
