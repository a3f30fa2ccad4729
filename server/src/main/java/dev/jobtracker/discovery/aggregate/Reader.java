package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.duplicates.ShownOpening;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one person sees differently from everybody.
 *
 * @param hidden postings that they hid
 * @param apart postings that they keep apart from their openings
 */
record Reader(Set<UUID> hidden, Set<UUID> apart) {

    Reader {
        hidden = Set.copyOf(hidden);
        apart = Set.copyOf(apart);
    }

    /** The openings that they are shown. */
    List<MergedPosting> openings(List<MergedPosting> all) {
        if (hidden.isEmpty() && apart.isEmpty()) {
            return all;
        }
        return all.stream()
                .flatMap(opening -> opening.without(apart).stream())
                .filter(opening -> !opening.hasOneOf(hidden))
                .toList();
    }

    /** Of the places a posting is advertised at, those of its opening as they see it. */
    List<JobPosting> postings(List<JobPosting> shown) {
        return shown.stream()
                .map(posting -> ShownOpening.without(posting, apart))
                .toList();
    }
}
