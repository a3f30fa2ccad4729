package dev.jobtracker.sources.companies;

import java.time.Instant;

/**
 * A board that a person watches.
 *
 * @param addedAt since when
 */
public record WatchedCompany(CompanyBoard board, Instant addedAt) {}
