package dev.jobtracker.resumes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a résumé: whatever is made of one version holds for no other.
 *
 * @param id another one with each upload
 * @param correctedAt null where nothing was corrected
 */
public record ResumeVersion(UUID id, @Nullable Instant correctedAt) {

    /** The version that a résumé is. */
    public static ResumeVersion of(Resume resume) {
        return new ResumeVersion(resume.id(), resume.correctedAt());
    }

    /** As a short text. */
    public String text() {
        return id + (correctedAt == null ? "" : "@" + correctedAt.toEpochMilli());
    }
}
