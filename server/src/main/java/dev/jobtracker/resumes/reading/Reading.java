package dev.jobtracker.resumes.reading;

import dev.jobtracker.resumes.ResumeContent;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file: either a content and the type it was read from, or the name of a
 * {@link dev.jobtracker.resumes.document.Refusal}.
 */
public record Reading(
        @Nullable String refusal,
        @Nullable String mediaType,
        @Nullable ResumeContent content) {}
