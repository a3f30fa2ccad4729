package dev.jobtracker.discovery.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source still allows, as far as it tells.
 *
 * @param limit calls in a period
 * @param remaining calls left
 */
record SourceQuota(
        @Nullable Long limit,
        @Nullable Long remaining,
        @Nullable Instant resetsAt) {}
