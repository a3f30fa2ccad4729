package dev.jobtracker.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One place that a job is advertised at. */
public record PostingOrigin(String source, @Nullable String url, Instant firstSeenAt) {}
