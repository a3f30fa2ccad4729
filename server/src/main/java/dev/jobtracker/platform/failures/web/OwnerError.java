package dev.jobtracker.platform.failures.web;

import dev.jobtracker.platform.failures.FailureGroup;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An unexpected failure, as the owner sees it.
 *
 * @param count how often it happened
 * @param stack our own methods, innermost first, of the last time
 */
record OwnerError(
        UUID id,
        String kind,
        String place,
        String origin,
        String message,
        long count,
        Instant firstAt,
        Instant lastAt,
        @Nullable String requestId,
        List<String> stack) {

    static OwnerError of(FailureGroup group) {
        return new OwnerError(
                group.id(),
                group.kind(),
                group.place(),
                group.origin(),
                group.message(),
                group.occurrences(),
                group.firstSeenAt(),
                group.lastSeenAt(),
                group.lastRequestId(),
                group.frames());
    }
}
