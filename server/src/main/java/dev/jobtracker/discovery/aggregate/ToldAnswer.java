package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.sources.SourcePosting;
import java.time.Instant;
import java.util.List;

/**
 * What a source told to a question.
 *
 * @param at when
 */
record ToldAnswer(Instant at, List<SourcePosting> postings) {

    ToldAnswer {
        postings = List.copyOf(postings);
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        return 500 + postings.stream().mapToInt(Weight::of).sum();
    }
}
