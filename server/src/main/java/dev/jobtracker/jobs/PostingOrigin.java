package dev.jobtracker.jobs;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One place that a job is advertised at. */
@Schema(name = "PostingSource")
public record PostingOrigin(String source, @Nullable String url, Instant firstSeenAt) {}
