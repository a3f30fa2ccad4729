package dev.jobtracker.discovery.saved;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting that a saved search found.
 *
 * @param score its match when it was found, 0 to 100; null where there was no résumé
 * @param seen whether the person has looked at the list since
 */
public record FoundPosting(UUID postingId, @Nullable Integer score, Instant foundAt, boolean seen) {}
