package dev.jobtracker.discovery.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One time that a feed was brought up to date.
 *
 * @param counts such as {@code stored}, {@code updated}, {@code rejected}
 * @param failure in plain words
 */
record SourceRun(
        String kind,
        String status,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Map<String, Long> counts,
        @Nullable String failure) {}
