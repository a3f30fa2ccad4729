package dev.jobtracker.applications;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A detail with the application that it belongs to.
 *
 * @param version grows with every change
 */
public record Attached<T extends Detail>(
        UUID id, UUID applicationId, @JsonUnwrapped T detail, long version, Instant createdAt, Instant updatedAt) {}
