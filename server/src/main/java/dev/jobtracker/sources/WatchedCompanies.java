package dev.jobtracker.sources;

import java.util.Set;

/** The companies that somebody wants to be told of. Safe to share between threads. */
public interface WatchedCompanies {

    /** The names of companies at a source, as {@link CompanyBoards} tells them. */
    Set<String> at(SourceId source);
}
