package dev.jobtracker.simulator;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * How a simulator is started.
 *
 * @param host the address to listen on
 * @param port the port; 0 takes a free one
 * @param data a data file or folder; null means the invented openings
 * @param reopen whether advertisements of the data that are closed already are moved to now
 * @param clock the time in the simulated world
 */
public record SimulatorOptions(
        String host, int port, @Nullable Path data, boolean reopen, Clock clock) {

    /** The invented openings on a free port of this machine. */
    public static SimulatorOptions invented() {
        return new SimulatorOptions("127.0.0.1", 0, null, false, Clock.systemUTC());
    }

    /** The same with another port. */
    public SimulatorOptions withPort(int other) {
        return new SimulatorOptions(host, other, data, reopen, clock);
    }

    /** The same listening elsewhere. */
    public SimulatorOptions withHost(String other) {
        return new SimulatorOptions(other, port, data, reopen, clock);
    }

    /** The same with data from a file or folder. */
    public SimulatorOptions withData(Path place) {
        return new SimulatorOptions(host, port, place, reopen, clock);
    }

    /** The same with closed advertisements moved to now. */
    public SimulatorOptions withReopen(boolean wanted) {
        return new SimulatorOptions(host, port, data, wanted, clock);
    }

    /** The same with another clock. */
    public SimulatorOptions withClock(Clock other) {
        return new SimulatorOptions(host, port, data, reopen, other);
    }
}
