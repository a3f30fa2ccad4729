package dev.jobtracker.platform.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a refused call is made again: only after 429 and 503, only what is idempotent, only when the pause that the
 * server asks for leaves time to be answered, and not when the server says that its quota is used up.
 */
final class RetryPlan {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LEAST_TIME_LEFT = Duration.ofMillis(100);

    private final Clock clock;

    RetryPlan(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait before the next attempt; empty when this answer stands. */
    Optional<Duration> pause(HttpCall call, HttpStream answer, int attempt, Duration remaining) {
        boolean again = call.retry().after(answer.status()) && !isSpent(answer);
        if (!again || !call.isIdempotent() || attempt >= call.retry().attempts()) {
            return Optional.empty();
        }
        Duration pause = answer.header("retry-after")
                .flatMap(header -> RetryAfter.read(header, clock.instant()))
                .map(asked -> asked.plusMillis(ThreadLocalRandom.current().nextLong(100)))
                .orElseGet(() -> growing(attempt, call.retry().leastPause()));
        return Optional.of(pause).filter(time -> time.plus(LEAST_TIME_LEFT).compareTo(remaining) < 0);
    }

    private static boolean isSpent(HttpStream answer) {
        return answer.header("x-ratelimit-requests-remaining")
                .filter(left -> left.strip().equals("0"))
                .isPresent();
    }

    private static Duration growing(int attempt, Duration least) {
        long longest = FIRST_PAUSE.toMillis() << (attempt - 1);
        Duration grown = Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        Duration shortest = least.plusMillis(ThreadLocalRandom.current().nextLong(100));
        return grown.compareTo(shortest) > 0 ? grown : shortest;
    }
}
