package dev.jobtracker.discovery.aggregate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes one list of what several sources found: every source's best first, then every source's second best. */
final class Merging {

    private Merging() {}

    static List<MergedPosting> of(List<SourceAnswer> answers) {
        return inTurn(answers).stream()
                .map(found -> new MergedPosting(List.of(found)))
                .toList();
    }

    private static List<Found> inTurn(List<SourceAnswer> answers) {
        int longest =
                answers.stream().mapToInt(answer -> answer.found().size()).max().orElse(0);
        Set<UUID> seen = new HashSet<>();
        List<Found> all = new ArrayList<>();
        for (int rank = 0; rank < longest; rank++) {
            for (SourceAnswer answer : answers) {
                if (rank < answer.found().size()
                        && seen.add(answer.found().get(rank).id())) {
                    all.add(answer.found().get(rank));
                }
            }
        }
        return all;
    }
}
