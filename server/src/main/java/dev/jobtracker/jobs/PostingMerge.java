package dev.jobtracker.jobs;

import dev.jobtracker.jobs.duplicates.Cluster;
import dev.jobtracker.jobs.duplicates.Merge;
import dev.jobtracker.jobs.duplicates.Opening;
import dev.jobtracker.jobs.duplicates.ShownOpening;
import dev.jobtracker.jobs.duplicates.Traits;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One answer in the making: postings of several sources, shown one for each opening that they advertise. Add those of a
 * source as it answers; most of the work is done then. What is one depends on the postings alone, their order on who
 * came first. Safe to share between threads.
 */
public final class PostingMerge {

    private final Map<UUID, Told> told = new LinkedHashMap<>();

    private record Told(JobPosting posting, Traits traits) {}

    /** The openings of one list, in the order of their first postings. */
    public static List<JobPosting> of(List<JobPosting> postings) {
        PostingMerge merge = new PostingMerge();
        merge.add(postings);
        return merge.openings(Set.of());
    }

    /** Takes postings along; one that is there already stays as it is. */
    public void add(List<JobPosting> postings) {
        List<Told> read = postings.stream().map(PostingMerge::read).toList();
        synchronized (told) {
            read.forEach(each -> told.putIfAbsent(each.posting().id(), each));
        }
    }

    private static Told read(JobPosting posting) {
        return new Told(posting, Traits.of(Opening.of(posting)).read());
    }

    /**
     * The openings in the order in which their first postings came, each under the id of its best posting and with
     * every source of all of them. Changes nothing, so more can follow.
     *
     * @param apart postings that the reader split off: each stands alone
     */
    public List<JobPosting> openings(Set<UUID> apart) {
        Map<UUID, Told> all;
        synchronized (told) {
            all = new LinkedHashMap<>(told);
        }
        Map<UUID, JobPosting> mine = new LinkedHashMap<>();
        all.forEach((id, each) -> mine.put(id, ShownOpening.without(each.posting(), apart)));
        Map<UUID, JobPosting> shown = new HashMap<>();
        for (Cluster cluster : Merge.of(together(all, apart), known(mine), List.of())) {
            JobPosting opening = ShownOpening.of(cluster, mine);
            cluster.members().forEach(member -> shown.put(member.id(), opening));
        }
        Set<JobPosting> openings = new LinkedHashSet<>();
        mine.forEach((id, posting) -> openings.add(shown.getOrDefault(id, posting)));
        return List.copyOf(openings);
    }

    private static List<Traits> together(Map<UUID, Told> all, Set<UUID> apart) {
        return all.values().stream()
                .map(Told::traits)
                .filter(traits -> !apart.contains(traits.id()))
                .toList();
    }

    /** What the catalog shows as one already is one here too: its clusters, by their postings. */
    private static Map<UUID, UUID> known(Map<UUID, JobPosting> postings) {
        Map<UUID, UUID> known = new HashMap<>();
        postings.forEach((id, posting) -> posting.sources().stream()
                .map(PostingOrigin::postingId)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> known.put(id, first)));
        return known;
    }
}
