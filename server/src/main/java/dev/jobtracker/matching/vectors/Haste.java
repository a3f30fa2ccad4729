package dev.jobtracker.matching.vectors;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Says when something that many ask for is to be done: at once, or a pause after the last time. Nobody who asks is
 * forgotten. Safe to share between threads.
 */
final class Haste {

    private final Duration pause;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);

    /** @param pause between one time and the next, at least */
    Haste(Duration pause) {
        this.pause = pause;
    }

    /** When to do it for somebody who asks now; empty where it is going to be done for somebody who asked before. */
    Optional<Instant> due(Instant now) {
        Instant last = latest.get();
        if (last.isAfter(now)) {
            return Optional.empty();
        }
        Instant earliest = last.plus(pause);
        Instant next = earliest.isAfter(now) ? earliest : now;
        return latest.compareAndSet(last, next) ? Optional.of(next) : Optional.empty();
    }
}
