package dev.jobtracker.simulator.fault;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order for a fault.
 *
 * @param upstream whose replies are spoilt, or {@code *} for all
 * @param path only requests whose path (after the upstream's name) begins so; null means every path
 * @param count how many requests are hit before the order is done; null means until it is withdrawn
 * @param fault what goes wrong
 */
public record FaultOrder(
        String upstream, @Nullable String path, @Nullable Integer count, Fault fault) {

    /** Checks that upstream and fault are there, and that the count is positive. */
    public FaultOrder {
        Objects.requireNonNull(upstream, "upstream");
        Objects.requireNonNull(fault, "fault");
        if (count != null && count < 1) {
            throw new IllegalArgumentException("count must be at least 1: " + count);
        }
    }

    /** Spoils every request of one upstream until withdrawn. */
    public static FaultOrder always(String upstream, Fault fault) {
        return new FaultOrder(upstream, null, null, fault);
    }

    /** Spoils the next requests of one upstream. */
    public static FaultOrder next(int count, String upstream, Fault fault) {
        return new FaultOrder(upstream, null, count, fault);
    }

    /** The same order for one path only. */
    public FaultOrder onPath(String beginning) {
        return new FaultOrder(upstream, beginning, count, fault);
    }

    boolean concerns(String requestUpstream, String requestPath) {
        return (upstream.equals("*") || upstream.equals(requestUpstream))
                && (path == null || requestPath.startsWith(path));
    }

    @Nullable
    FaultOrder afterOneMore() {
        if (count == null) {
            return this;
        }
        return count == 1 ? null : new FaultOrder(upstream, path, count - 1, fault);
    }
}
