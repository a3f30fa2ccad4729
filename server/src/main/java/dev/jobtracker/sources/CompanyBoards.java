package dev.jobtracker.sources;

import java.net.URI;
import java.util.Optional;

/** A source that publishes the boards of many companies, each under a name of its own. */
public interface CompanyBoards {

    /** The source. */
    SourceId id();

    /**
     * The name of the company whose board an address belongs to; empty for an address that is none of this source's.
     */
    Optional<String> companyAt(URI address);
}
