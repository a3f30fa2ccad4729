package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.ReaderMarks;
import dev.jobtracker.jobs.duplicates.Cluster;
import dev.jobtracker.jobs.duplicates.Merge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes one list of what several sources found: every source's best first, then every source's second best, and every
 * opening once.
 */
final class Merging {

    private Merging() {}

    static List<MergedPosting> of(List<SourceAnswer> answers) {
        Map<UUID, Found> found = new LinkedHashMap<>();
        inTurn(answers).forEach(posting -> found.put(posting.id(), posting));
        return Merge.of(found.values().stream().map(Found::traits).toList()).stream()
                .map(cluster -> new MergedPosting(cluster, members(cluster, found)))
                .toList();
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

    private static List<Found> members(Cluster cluster, Map<UUID, Found> found) {
        return cluster.members().stream()
                .map(member -> Objects.requireNonNull(found.get(member.id())))
                .toList();
    }

    private static List<Found> inTurn(List<SourceAnswer> answers) {
        int longest =
                answers.stream().mapToInt(answer -> answer.found().size()).max().orElse(0);
        List<Found> all = new ArrayList<>();
        for (int rank = 0; rank < longest; rank++) {
            for (SourceAnswer answer : answers) {
                if (rank < answer.found().size()) {
                    all.add(answer.found().get(rank));
                }
            }
        }
        return all;
    }
}
