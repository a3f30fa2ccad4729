package dev.jobtracker.jobs;

import java.util.List;
import java.util.UUID;

/**
 * Fills in what a module above the catalog knows of postings for one person, such as the match or whether they applied.
 * Each module contributes one bean; whoever puts an answer together asks all of them in turn.
 */
public interface PostingView {

    /** The same postings in the same order, filled in. Called once for a whole list. */
    List<JobPosting> fill(UUID accountId, List<JobPosting> postings);

    /** The same for one posting that somebody opened, with what would be too much for a list. */
    default JobPosting open(UUID accountId, JobPosting posting) {
        return fill(accountId, List.of(posting)).getFirst();
    }
}
