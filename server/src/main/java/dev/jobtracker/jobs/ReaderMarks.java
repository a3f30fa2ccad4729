package dev.jobtracker.jobs;

import dev.jobtracker.jobs.duplicates.ShownOpening;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one person has made of postings, by the postings' ids.
 *
 * @param saved those they keep, with the rest of their clusters
 * @param hidden those they want to see no more, with the rest of their clusters
 * @param apart those they split off from their clusters
 */
public record ReaderMarks(Set<UUID> saved, Set<UUID> hidden, Set<UUID> apart) {

    public ReaderMarks {
        saved = Set.copyOf(saved);
        hidden = Set.copyOf(hidden);
        apart = Set.copyOf(apart);
    }

    /** The same postings in the same order as the person sees them. */
    public List<JobPosting> fill(List<JobPosting> postings) {
        return postings.stream().map(this::filled).toList();
    }

    private JobPosting filled(JobPosting posting) {
        JobPosting seen = ShownOpening.without(posting, apart);
        boolean kept = has(saved, seen);
        boolean unwanted = has(hidden, seen);
        return seen.saved() == kept && seen.hidden() == unwanted
                ? seen
                : seen.with().saved(kept).hidden(unwanted).done();
    }

    private static boolean has(Set<UUID> marked, JobPosting posting) {
        return marked.contains(posting.id())
                || (!marked.isEmpty()
                        && posting.sources().stream().anyMatch(origin -> marked.contains(origin.postingId())));
    }
}
