package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.ReaderMarks;
import dev.jobtracker.jobs.duplicates.Cluster;
import dev.jobtracker.jobs.duplicates.Compared;
import dev.jobtracker.jobs.duplicates.Merge;
import dev.jobtracker.jobs.duplicates.Traits;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Makes one list of what several sources found: every source's best first, then every source's second best, and every
 * opening once. It may be made again whenever one more source has told something: nothing is read or compared twice.
 * For one search, and one thread apart from {@link #read}.
 */
final class Merging {

    private final Map<Found, Traits> read = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Compared compared = new Compared();
    private final Map<Cluster, MergedPosting> merged = new HashMap<>();

    /** Reads what a source told as far as merging will want it, in any thread. */
    void read(SourceAnswer answer) {
        answer.found().parallelStream().forEach(this::traits);
    }

    private Traits traits(Found found) {
        Traits known = read.get(found);
        if (known == null) {
            known = Traits.of(found.opening()).read();
            read.put(found, known);
        }
        return known;
    }

    /** Compares what merging will want compared, until told that it is enough. */
    void compare(List<SourceAnswer> answers, BooleanSupplier enough) {
        Merge.compare(traits(found(answers).values()), compared, enough);
    }

    List<MergedPosting> of(List<SourceAnswer> answers) {
        Map<UUID, Found> found = found(answers);
        return Merge.of(traits(found.values()), compared).stream()
                .map(cluster -> merged(cluster, members(cluster, found)))
                .toList();
    }

    private List<Traits> traits(Collection<Found> found) {
        return found.stream().map(this::traits).toList();
    }

    private MergedPosting merged(Cluster cluster, List<Found> members) {
        MergedPosting before = merged.get(cluster);
        if (before != null && before.members().equals(members)) {
            return before;
        }
        MergedPosting now = new MergedPosting(cluster, members);
        merged.put(cluster, now);
        return now;
    }

    private static List<Found> members(Cluster cluster, Map<UUID, Found> found) {
        return cluster.members().stream()
                .map(member -> Objects.requireNonNull(found.get(member.id())))
                .toList();
    }

    private static Map<UUID, Found> found(List<SourceAnswer> answers) {
        int longest =
                answers.stream().mapToInt(answer -> answer.found().size()).max().orElse(0);
        Map<UUID, Found> found = new LinkedHashMap<>();
        for (int rank = 0; rank < longest; rank++) {
            for (SourceAnswer answer : answers) {
                if (rank < answer.found().size()) {
                    Found next = answer.found().get(rank);
                    found.put(next.id(), next);
                }
            }
        }
        return found;
    }

    /** The openings that a person is shown: without what they hid, and with what they split off by itself. */
    static List<MergedPosting> seen(List<MergedPosting> all, ReaderMarks marks) {
        if (marks.hidden().isEmpty() && marks.apart().isEmpty()) {
            return all;
        }
        return all.stream()
                .flatMap(opening -> opening.without(marks.apart()).stream())
                .filter(opening -> !opening.hasOneOf(marks.hidden()))
                .toList();
    }
}
