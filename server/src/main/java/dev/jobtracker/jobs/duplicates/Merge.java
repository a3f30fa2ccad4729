package dev.jobtracker.jobs.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Merges the postings of one answer in memory. */
public final class Merge {

    private Merge() {}

    /** More postings than this that share a {@link Traits#keys key} say that the key tells nothing. */
    public static final int CROWD = Clusters.CROWD;

    /** The posting to show of several: the fullest description, then the employer's own form, then the earliest. */
    public static Traits best(Collection<Traits> postings) {
        return postings.stream().min(Best.FIRST).orElseThrow();
    }

    /**
     * The openings in the order of their first postings; every posting is in one of the clusters. Takes some
     * milliseconds for hundreds of postings that were read before.
     */
    public static List<Cluster> of(List<Traits> postings) {
        return of(postings, new Compared());
    }

    /** The same where some pairs were compared before. */
    public static List<Cluster> of(List<Traits> postings, Compared compared) {
        return inOrder(postings, Clusters.atOnce(postings, compared));
    }

    /** Compares what {@link #of} will want compared, until told that it is enough. */
    public static void compare(List<Traits> postings, Compared compared, BooleanSupplier enough) {
        Clusters.compare(postings, compared, enough);
    }

    /**
     * The same where some are known to be together, and more is known to hold them against.
     *
     * @param known for such postings a name of their cluster
     * @param beside what else their employers advertise, as far as it is at hand; it is in none of the clusters
     */
    public static List<Cluster> of(List<Traits> postings, Map<UUID, UUID> known, Collection<Traits> beside) {
        return inOrder(postings, Clusters.of(postings, known, beside, new Compared()));
    }

    private static List<Cluster> inOrder(List<Traits> postings, List<Cluster> found) {
        Map<UUID, Integer> places = new HashMap<>();
        for (Traits posting : postings) {
            places.putIfAbsent(posting.id(), places.size());
        }
        List<Cluster> clusters = new ArrayList<>(found);
        clusters.sort(Comparator.comparingInt(cluster -> cluster.members().stream()
                .mapToInt(member -> places.getOrDefault(member.id(), Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE)));
        return clusters;
    }
}
