package dev.jobtracker.discovery.saved;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search that a person keeps.
 *
 * @param version grows with every change
 * @param alert whether what it finds is told by mail
 * @param minScore the least match for news, 0 to 100; null for any. Without a résumé there is nothing to compare, and
 *     everything counts
 * @param since what was first seen before is no news
 */
public record SavedSearch(
        UUID id,
        UUID accountId,
        long version,
        String name,
        SavedQuery query,
        boolean alert,
        @Nullable Integer minScore,
        Instant since,
        Instant createdAt,
        Instant updatedAt) {}
