package dev.jobtracker.platform.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a refused call is made again: only after 429 and 503, only what is idempotent, and only when the pause that the
 * server asks for leaves time to be answered.
 */
final class RetryPlan {

    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LEAST_TIME_LEFT = Duration.ofMillis(100);

    private final Clock clock;

    RetryPlan(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait before the next attempt; empty when this answer stands. */
    Optional<Duration> pause(HttpCall call, HttpStream answer, int attempt, Duration remaining) {
        boolean busy = answer.status() == 429 || answer.status() == 503;
        if (!busy || !call.again() || !call.isIdempotent() || attempt >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration pause = answer.header("retry-after")
                .flatMap(header -> RetryAfter.read(header, clock.instant()))
                .map(asked -> asked.plusMillis(ThreadLocalRandom.current().nextLong(100)))
                .orElseGet(() -> growing(attempt));
        return Optional.of(pause).filter(time -> time.plus(LEAST_TIME_LEFT).compareTo(remaining) < 0);
    }

    private static Duration growing(int attempt) {
        long longest = FIRST_PAUSE.toMillis() << (attempt - 1);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
    }
}
