package dev.jobtracker.jobs.clusters;

import dev.jobtracker.jobs.duplicates.Traits;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting as clustering sees it.
 *
 * @param cluster where it belongs so far
 * @param open whether one can still apply
 * @param expiresAt until when
 */
record Candidate(
        int number,
        UUID cluster,
        boolean leads,
        @Nullable String joinedBy,
        boolean open,
        @Nullable Instant expiresAt,
        Traits traits) {}
