package dev.jobtracker.platform.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unexpected failure and how often it happened.
 *
 * @param kind the exception's class
 * @param place the first method of ours on the stack
 * @param origin what was being done: a route, a task, a source
 * @param message of the last time, without secrets
 * @param frames our own methods on the stack of the last time, innermost first
 */
public record FailureGroup(
        UUID id,
        String kind,
        String place,
        String origin,
        String message,
        long occurrences,
        Instant firstSeenAt,
        Instant lastSeenAt,
        @Nullable String lastRequestId,
        List<String> frames) {

    public FailureGroup {
        frames = List.copyOf(frames);
    }
}
