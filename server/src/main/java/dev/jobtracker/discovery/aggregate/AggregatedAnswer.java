package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.discovery.ReadyPosting;
import java.util.List;

/**
 * One page of what many sources told.
 *
 * @param items without duplicates, filled in for the person who asked
 * @param total openings on all pages together
 */
public record AggregatedAnswer(List<ReadyPosting> items, long total, List<SourceReport> sources) {

    public AggregatedAnswer {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }
}
