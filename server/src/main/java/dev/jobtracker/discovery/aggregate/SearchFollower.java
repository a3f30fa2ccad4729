package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.discovery.ReadyPosting;
import dev.jobtracker.jobs.JobPosting;
import java.io.IOException;
import java.util.List;

/** Is told of a search while it goes on. A follower that has gone says so with its exception, and is told no more. */
public interface SearchFollower {

    /** A source has answered, or missed the deadline; who missed it may be told of once more. */
    void source(SourceReport report, List<ReadyPosting> first) throws IOException;

    /** What there is now, merged: at the deadline, and again when sources answered after it. */
    void merged(AggregatedAnswer answer) throws IOException;

    /** The scores of what was merged, now that they are there; not told to a person without a résumé. */
    void matches(List<JobPosting> scored) throws IOException;
}
