package dev.jobtracker.discovery.aggregate;

import java.time.Duration;

/** How long something has taken so far, on the clock that never jumps. */
final class Stopwatch {

    private final long start = System.nanoTime();

    Duration soFar() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** What is left of a time that began with it, never negative. */
    Duration leftOf(Duration time) {
        Duration left = time.minus(soFar());
        return left.isNegative() ? Duration.ZERO : left;
    }
}
