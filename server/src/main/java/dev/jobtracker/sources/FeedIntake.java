package dev.jobtracker.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a feed delivers, and where it remembers how far it came. Each call is stored before it returns. */
public interface FeedIntake {

    /** What the feed last left with {@link #progress}, in its own words; empty before the first run. */
    Optional<String> cursor();

    /** Stores postings; an older version of one never replaces a later one. */
    void accept(List<SourcePosting> postings);

    /** Marks postings that the source has taken down. */
    void remove(List<String> sourceIds, Instant removedAt);

    /** Reports an item that could not be read, with where it stood. */
    void reject(String position, String reason);

    /**
     * Marks every posting of this source that was not delivered since this run began as gone: after a whole snapshot.
     */
    void removeAllOthers();

    /** Remembers how far the feed came, so that the next run goes on from there. */
    void progress(String cursor);
}
