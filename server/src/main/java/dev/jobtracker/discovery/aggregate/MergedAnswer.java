package dev.jobtracker.discovery.aggregate;

import java.time.Instant;
import java.util.List;

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

    int weight() {
        return 1_000 + postings.stream().mapToInt(MergedPosting::weight).sum();
    }
}
