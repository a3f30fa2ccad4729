package dev.jobtracker.discovery.web;

import dev.jobtracker.discovery.ReadyPosting;
import dev.jobtracker.discovery.aggregate.AggregatedAnswer;
import dev.jobtracker.discovery.aggregate.SourceReport;
import dev.jobtracker.platform.web.PageRequest;
import java.util.List;

/**
 * One page of what many sources told.
 *
 * @param total openings on all pages together
 */
record AggregatePage(List<ReadyPosting> items, int page, int limit, long total, List<SourceReport> sources) {

    static AggregatePage of(AggregatedAnswer answer, PageRequest page) {
        return new AggregatePage(answer.items(), page.page(), page.limit(), answer.total(), answer.sources());
    }
}
