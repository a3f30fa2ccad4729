package dev.jobtracker.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a server did when it was last asked.
 *
 * @param quotaLeft how many more calls it allows, where it tells
 */
public record SourceHealth(
        @Nullable Instant lastSuccessAt,
        @Nullable Failure lastFailure,
        @Nullable Long quotaLeft) {

    /** Never asked. */
    public static final SourceHealth UNKNOWN = new SourceHealth(null, null, null);

    private static final Set<String> TOLD_TO_WAIT =
            Set.of(new SourceFailure.RateLimited(null).kind(), new SourceFailure.QuotaSpent(null).kind());

    /** A failure that happened, as {@link SourceFailure} names and explains it. */
    public record Failure(Instant at, String kind, String explanation) {}

    SourceHealth succeeded(Instant at, @Nullable Long left) {
        return new SourceHealth(at, lastFailure, left != null ? left : quotaLeft);
    }

    SourceHealth failed(Instant at, SourceFailure failure) {
        Long left = failure instanceof SourceFailure.QuotaSpent ? Long.valueOf(0) : quotaLeft;
        return new SourceHealth(lastSuccessAt, new Failure(at, failure.kind(), failure.explanation()), left);
    }

    /** Whether its last answer was a failure. */
    public boolean failing() {
        return lastFailure != null && (lastSuccessAt == null || lastFailure.at().isAfter(lastSuccessAt));
    }

    /**
     * Whether its last answer was a failure of its own, not a word to wait for. What failed more than a day ago and was
     * not asked since is not known to be down.
     */
    boolean isDown(Instant now) {
        return failing()
                && lastFailure != null
                && lastFailure.at().isAfter(now.minus(Duration.ofDays(1)))
                && !TOLD_TO_WAIT.contains(lastFailure.kind());
    }

    /** What is newer of two accounts of the same server, or of two servers of one source. */
    public SourceHealth and(SourceHealth other) {
        Instant success = later(lastSuccessAt, other.lastSuccessAt);
        Failure failure = lastFailure;
        if (failure == null
                || (other.lastFailure != null && other.lastFailure.at().isAfter(failure.at()))) {
            failure = other.lastFailure;
        }
        return new SourceHealth(success, failure, quotaLeft != null ? quotaLeft : other.quotaLeft);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
