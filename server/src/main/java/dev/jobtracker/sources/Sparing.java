package dev.jobtracker.sources;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which servers are better left alone for now: who asked for a pause gets it, though never more than a minute without
 * another try, and who has hardly any calls left is asked once in a while only, to see whether there are more again.
 * Safe to share between threads.
 */
final class Sparing {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final long FEW_CALLS = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, Instant> pauses = new ConcurrentHashMap<>();

    Sparing(Clock clock) {
        this.clock = clock;
    }

    /** Takes note of what a server asks for. */
    void heed(Upstream upstream, SourceFailure failure) {
        Duration asked = switch (failure) {
            case SourceFailure.RateLimited limited -> limited.retryAfter();
            case SourceFailure.QuotaSpent spent -> LONGEST_PAUSE;
            default -> null;
        };
        if (asked != null) {
            Duration pause = asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
            pauses.put(upstream.name(), clock.instant().plus(pause));
        }
    }

    /** Why this server is not to be asked now, if it is not. */
    Optional<SourceFailure> reason(Upstream upstream, SourceHealth health) {
        Instant now = clock.instant();
        Instant until = pauses.get(upstream.name());
        if (until != null && until.isAfter(now)) {
            return Optional.of(new SourceFailure.RateLimited(
                    Duration.ofSeconds(Math.max(1, Duration.between(now, until).toSeconds()))));
        }
        Long left = health.quotaLeft();
        if (left == null
                || left > FEW_CALLS
                || !asked(health).plus(BETWEEN_LOOKS).isAfter(now)) {
            return Optional.empty();
        }
        return Optional.of(new SourceFailure.Spared(left));
    }

    private static Instant asked(SourceHealth health) {
        Instant success = orEpoch(health.lastSuccessAt());
        Instant failure = orEpoch(
                health.lastFailure() == null ? null : health.lastFailure().at());
        return success.isAfter(failure) ? success : failure;
    }

    private static Instant orEpoch(@Nullable Instant time) {
        return time == null ? Instant.EPOCH : time;
    }
}
