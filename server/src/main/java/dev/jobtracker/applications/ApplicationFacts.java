package dev.jobtracker.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What figures need of an application, beside its events.
 *
 * @param version grows with every change of the application and every event of it
 */
public record ApplicationFacts(
        UUID id,
        long version,
        String status,
        @Nullable String source,
        String roleTitle,
        @Nullable Integer matchScore,
        @Nullable LocalDate appliedDate,
        Instant createdAt) {

    /** Changes whenever an application of the person does, or an event is added. */
    public record Stamp(
            int applications, long versions, @Nullable Instant lastChange) {}
}
