package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.sources.SourceQuery;
import java.util.Set;

/**
 * One question to many sources.
 *
 * @param question asked of each of them, once, for up to 100 postings; kept in its normalised form
 * @param sources the ids of those to ask; none: all that are on
 */
public record AggregatedQuery(SourceQuery question, Set<String> sources) {

    public AggregatedQuery {
        question = question.firstPage();
        sources = Set.copyOf(sources);
    }
}
