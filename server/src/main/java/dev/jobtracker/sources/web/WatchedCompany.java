package dev.jobtracker.sources.web;

import dev.jobtracker.sources.SourceId;
import java.time.Instant;

/**
 * A company that the person watches.
 *
 * @param source the system that publishes its board
 * @param company what the system calls it
 */
record WatchedCompany(SourceId source, String company, Instant addedAt) {}
