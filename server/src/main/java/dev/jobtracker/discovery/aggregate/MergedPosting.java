package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.duplicates.Cluster;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One opening in a search's answer, with every posting of it. Safe to share between threads. */
final class MergedPosting {

    private static final int WEIGHT_SHOWN = 10_000;

    private final Cluster cluster;
    private final List<Found> members;
    private volatile @Nullable JobPosting shown;

    MergedPosting(Cluster cluster, List<Found> members) {
        this.cluster = cluster;
        this.members = List.copyOf(members);
    }

    Cluster cluster() {
        return cluster;
    }

    List<Found> members() {
        return members;
    }

    boolean hasOneOf(Set<UUID> postings) {
        return members.stream().map(Found::id).anyMatch(postings::contains);
    }

    /** What everybody is shown of it; null until somebody was. */
    @Nullable
    JobPosting shown() {
        return shown;
    }

    void show(JobPosting posting) {
        shown = posting;
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        return WEIGHT_SHOWN * members.size();
    }
}
