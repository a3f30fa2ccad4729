package dev.jobtracker.discovery.web;

import dev.jobtracker.discovery.saved.SavedQuery;
import dev.jobtracker.discovery.saved.SavedSearch;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved search.
 *
 * @param alert whether what it finds is told by mail
 * @param minScore the least match for news; null for any
 * @param unseen how much it found that the person has not looked at
 */
record SavedSearchAnswer(
        UUID id,
        String name,
        SavedQuery query,
        boolean alert,
        @Nullable Integer minScore,
        int unseen,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static SavedSearchAnswer of(SavedSearch search, int unseen) {
        return new SavedSearchAnswer(
                search.id(),
                search.name(),
                search.query(),
                search.alert(),
                search.minScore(),
                unseen,
                search.version(),
                search.createdAt(),
                search.updatedAt());
    }
}
