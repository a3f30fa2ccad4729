package dev.jobtracker.applications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a job.
 *
 * @param version grows with every change
 * @param status the key of the stage it is at, as its events have it
 * @param statusAt when it came there
 * @param archived whether it is put away; it counts all the same
 * @param matchScore how well the posting suited the person when they applied, 0 to 100
 */
public record Application(
        UUID id,
        UUID accountId,
        long version,
        ApplicationFields fields,
        String status,
        StageKind kind,
        Instant statusAt,
        boolean archived,
        @Nullable Integer matchScore,
        Instant createdAt,
        Instant updatedAt) {

    Application putAway() {
        return new Application(
                id, accountId, version, fields, status, kind, statusAt, true, matchScore, createdAt, updatedAt);
    }
}
