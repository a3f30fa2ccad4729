package dev.jobtracker.discovery.web;

import java.time.Instant;

/**
 * The last time that a source failed.
 *
 * @param code one of {@code timed_out rate_limited quota_spent refused unreadable unreachable broken}
 * @param message in plain words
 */
record SourceFailure(Instant at, String code, String message) {}
