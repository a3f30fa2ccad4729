package dev.jobtracker.applications;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that belongs to an application.
 *
 * @param mediaType as its content has it, whatever its name says
 * @param size in bytes
 * @param version grows with every change
 */
public record Document(
        UUID id,
        UUID applicationId,
        String fileName,
        String mediaType,
        long size,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
