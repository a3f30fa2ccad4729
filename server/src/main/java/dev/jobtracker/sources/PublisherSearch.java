package dev.jobtracker.sources;

import java.net.URI;
import java.util.Optional;

/** A collecting source that can be asked for what one board published, where that board cannot be asked itself. */
public interface PublisherSearch {

    /** The collecting source. */
    SearchSource source();

    /**
     * The postings that a board is among the publishers of, as postings of the source given: with the board's own
     * address, and under the board's own id where that address tells it.
     *
     * @throws SourceFailedException when no answer came, or none that can be read
     */
    SourceReply search(SourceQuery query, SourceId as, PublishedBy board);

    /** How a board is known among publishers. */
    interface PublishedBy {

        /** Whether this is its name. */
        boolean isNamed(String publisher);

        /** Its own id for the posting at this address; empty when the address tells none. */
        Optional<String> idAt(URI address);
    }
}
