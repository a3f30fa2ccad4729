package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.JobPosting;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One opening in a search's answer, with every posting of it. Safe to share between threads. */
final class MergedPosting {

    private static final int WEIGHT_SHOWN = 10_000;

    private final List<Found> members;
    private volatile @Nullable JobPosting shown;

    /** @param members the one to show first */
    MergedPosting(List<Found> members) {
        this.members = List.copyOf(members);
    }

    Found best() {
        return members.getFirst();
    }

    UUID id() {
        return best().id();
    }

    List<Found> members() {
        return members;
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
