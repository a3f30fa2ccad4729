package dev.jobtracker.resumes;

import org.jspecify.annotations.Nullable;

/**
 * One course of study.
 *
 * @param start {@code YYYY-MM}, or {@code YYYY} where no month is told
 * @param end the same
 */
public record Education(
        @Nullable String institution,
        @Nullable String degree,
        @Nullable String field,
        @Nullable String start,
        @Nullable String end) {}
