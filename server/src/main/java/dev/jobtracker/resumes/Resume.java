package dev.jobtracker.resumes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's résumé.
 *
 * @param fileName as the person called it
 * @param mediaType as the file's content says
 * @param size in bytes
 * @param content what was read, with the person's corrections
 * @param correctedAt null where nothing was corrected
 */
public record Resume(
        UUID id,
        UUID accountId,
        String fileName,
        String mediaType,
        long size,
        Instant uploadedAt,
        ResumeContent content,
        @Nullable Instant correctedAt) {}
