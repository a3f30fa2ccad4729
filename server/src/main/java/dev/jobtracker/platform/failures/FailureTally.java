package dev.jobtracker.platform.failures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often one failure happened, and what is known of the last time.
 *
 * @param message one line, without secrets and without anybody's address
 * @param frames our own methods on the stack, innermost first
 */
record FailureTally(
        FailureKey key,
        long occurrences,
        Instant firstSeenAt,
        Instant lastSeenAt,
        @Nullable String requestId,
        String message,
        List<String> frames) {

    static FailureTally once(FailureKey key, Throwable failure, Instant at, @Nullable String requestId) {
        return new FailureTally(
                key,
                1,
                at,
                at,
                requestId,
                FailureText.of(failure),
                Trace.of(failure).lines());
    }

    FailureTally under(FailureKey other) {
        return new FailureTally(other, occurrences, firstSeenAt, lastSeenAt, requestId, message, frames);
    }

    /** This one and a later one together. */
    FailureTally and(FailureTally later) {
        return new FailureTally(
                key,
                occurrences + later.occurrences,
                firstSeenAt,
                later.lastSeenAt,
                later.requestId == null ? requestId : later.requestId,
                later.message,
                later.frames);
    }
}
