package dev.jobtracker.discovery.aggregate;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What all sources of a search told, merged.
 *
 * @param goodUntil how long the same search may be answered by it
 */
record MergedAnswer(List<SourceAnswer> answers, List<MergedPosting> postings, Instant goodUntil) {

    MergedAnswer {
        answers = List.copyOf(answers);
        postings = List.copyOf(postings);
    }

    boolean isWhole() {
        return answers.stream().allMatch(SourceAnswer::isWhole);
    }

    /** The same when it is shown again; what went wrong with a source is told again as well. */
    MergedAnswer again() {
        return new MergedAnswer(
                answers.stream()
                        .map(answer -> answer.isWhole() ? answer.again() : answer)
                        .toList(),
                postings,
                goodUntil);
    }

    /** Whether these answers tell what it was merged from. */
    boolean tells(List<SourceAnswer> others) {
        return answers.stream()
                .map(SourceAnswer::found)
                .toList()
                .equals(others.stream().map(SourceAnswer::found).toList());
    }

    /** What one of the sources told, by itself and best first. */
    List<MergedPosting> of(SourceAnswer answer) {
        Map<UUID, Integer> ranks = new HashMap<>();
        answer.found().forEach(found -> ranks.putIfAbsent(found.id(), ranks.size()));
        return postings.stream()
                .map(opening -> opening.of(ranks.keySet()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(opening -> rank(opening, ranks)))
                .toList();
    }

    private static int rank(MergedPosting opening, Map<UUID, Integer> ranks) {
        return opening.members().stream()
                .mapToInt(member -> ranks.getOrDefault(member.id(), Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        return 1_000 + postings.stream().mapToInt(MergedPosting::weight).sum();
    }
}
