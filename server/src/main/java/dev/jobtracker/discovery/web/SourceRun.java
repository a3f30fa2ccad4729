package dev.jobtracker.discovery.web;

import dev.jobtracker.jobs.CatalogRun;
import dev.jobtracker.jobs.RunCounts;
import dev.jobtracker.jobs.RunKind;
import dev.jobtracker.jobs.RunStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a feed was brought up to date.
 *
 * @param failure in plain words
 */
record SourceRun(
        RunKind kind,
        RunStatus status,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        RunCounts counts,
        @Nullable String failure) {

    static SourceRun of(CatalogRun run) {
        return new SourceRun(run.kind(), run.status(), run.startedAt(), run.finishedAt(), run.counts(), run.failure());
    }
}
