package dev.jobtracker.jobs.clusters;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingView;
import dev.jobtracker.jobs.duplicates.ShownOpening;
import dev.jobtracker.platform.database.Database;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Leaves the sources of postings that a person split off out of what they are shown. */
public final class SplitsView implements PostingView {

    private final Database database;

    public SplitsView(Database database) {
        this.database = database;
    }

    @Override
    public List<JobPosting> fill(UUID accountId, List<JobPosting> postings) {
        boolean together =
                postings.stream().anyMatch(posting -> posting.sources().size() > 1);
        Set<UUID> apart = together ? database.read(db -> Splits.of(db, accountId)) : Set.of();
        return apart.isEmpty()
                ? postings
                : postings.stream()
                        .map(posting -> ShownOpening.without(posting, apart))
                        .toList();
    }
}
