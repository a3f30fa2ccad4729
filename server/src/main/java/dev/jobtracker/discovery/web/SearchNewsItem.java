package dev.jobtracker.discovery.web;

import dev.jobtracker.jobs.JobPosting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A posting that a saved search found.
 *
 * @param score its match when it was found; null where there was no résumé
 */
record SearchNewsItem(
        JobPosting posting, Instant foundAt, @Nullable Integer score, boolean seen) {}
