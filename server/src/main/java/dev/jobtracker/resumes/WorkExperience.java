package dev.jobtracker.resumes;

import org.jspecify.annotations.Nullable;

/**
 * One post that the person held.
 *
 * @param start {@code YYYY-MM}, or {@code YYYY} where no month is told
 * @param end the same; null where the post is held still
 */
public record WorkExperience(
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String start,
        @Nullable String end,
        boolean current,
        @Nullable String description) {}
