package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Reply;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * The right answer, late.
 *
 * @param millis the least waiting time, at most a minute
 * @param jitterMillis up to so much more, evenly spread, at most a minute
 */
public record Latency(long millis, long jitterMillis) implements Fault {

    private static final long LONGEST = Duration.ofMinutes(1).toMillis();

    /** Bounds both times. */
    public Latency {
        millis = Math.clamp(millis, 0, LONGEST);
        jitterMillis = Math.clamp(jitterMillis, 0, LONGEST);
    }

    /** A fixed delay. */
    public static Latency of(Duration delay) {
        return new Latency(delay.toMillis(), 0);
    }

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) throws ConnectionCut {
        long jitter = jitterMillis == 0 ? 0 : ThreadLocalRandom.current().nextLong(jitterMillis + 1);
        Pause.lasting(Duration.ofMillis(millis + jitter));
        return honest.get();
    }
}
