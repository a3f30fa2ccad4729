package dev.jobtracker.platform.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the owner sees it.
 *
 * @param failureId names the record of its failure, if it failed
 * @param name what is done
 * @param instance to what
 * @param attempts that failed so far
 * @param reason of the last failure
 * @param nextTryAt when it is due, unless it runs or was given up
 */
public record TaskState(
        @Nullable UUID failureId,
        String name,
        String instance,
        Status status,
        int attempts,
        @Nullable String reason,
        @Nullable Instant failedAt,
        @Nullable Instant nextTryAt) {

    public enum Status {
        WAITING,
        RUNNING,
        RETRYING,
        GIVEN_UP
    }
}
