package dev.jobtracker.sources.companies;

import dev.jobtracker.sources.SourceId;

/**
 * A company's board.
 *
 * @param source the system that publishes it
 * @param company what the system calls the company
 */
public record CompanyBoard(SourceId source, String company) {}
