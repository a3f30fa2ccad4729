package dev.jobtracker.platform.tasks.web;

import dev.jobtracker.platform.tasks.TaskState;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A background task, as the owner sees it.
 *
 * @param id to retry or dismiss it by, if it was given up
 * @param status {@code waiting}, {@code running}, {@code retrying} or {@code given_up}
 * @param attempts that failed so far
 */
record OwnerTask(
        @Nullable UUID id,
        String name,
        String instance,
        String status,
        int attempts,
        @Nullable String reason,
        @Nullable Instant failedAt,
        @Nullable Instant nextTryAt) {

    static OwnerTask of(TaskState task) {
        return new OwnerTask(
                task.failureId(),
                task.name(),
                task.instance(),
                task.status().name().toLowerCase(Locale.ROOT),
                task.attempts(),
                task.reason(),
                task.failedAt(),
                task.nextTryAt());
    }
}
