package dev.jobtracker.jobs.duplicates;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/** Chooses the posting that a cluster is shown by. */
final class Best {

    /** A description counts as fuller when it is longer by a third or so. */
    private static final double FULLER = 1.3;

    /** The fullest description first, then the employer's own form, then whoever was first. */
    static final Comparator<Traits> FIRST = Comparator.comparingInt((Traits traits) -> -fullness(traits))
            .thenComparingInt(traits -> -Employers.rank(traits))
            .thenComparing(traits -> Objects.requireNonNullElse(traits.publishedAt(), Instant.MAX))
            .thenComparing(Traits::id);

    private Best() {}

    /** Steps of length, so that a board's few words more do not win over the employer's own posting. */
    private static int fullness(Traits traits) {
        int words = traits.wording().words();
        return words == 0 ? 0 : 1 + (int) (Math.log(words) / Math.log(FULLER));
    }
}
