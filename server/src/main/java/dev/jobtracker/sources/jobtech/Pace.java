package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Keeps calls apart by the time that a server asks for: who comes early waits. */
final class Pace {

    private final Duration between;
    private final Clock clock;
    private final Semaphore never = new Semaphore(0);
    private Instant free = Instant.MIN;

    Pace(Duration between, Clock clock) {
        this.between = between;
        this.clock = clock;
    }

    /** Returns when a call may be made. */
    synchronized void keep() {
        Instant now = clock.instant();
        if (now.isBefore(free)) {
            wait(Duration.between(now, free));
        }
        free = clock.instant().plus(between);
    }

    private void wait(Duration time) {
        try {
            boolean _ = never.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SourceFailedException(new SourceFailure.Unreachable("the run was stopped"));
        }
    }
}
