package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.platform.schema.tables.Posting;
import java.util.List;
import org.jooq.Condition;

/** Keeps one posting of each opening: the one that leads. */
final class OnePerOpening {

    private static final Posting OTHER = POSTING.as("other");

    private OnePerOpening() {}

    /**
     * The condition that keeps it; with chosen sources, the first that comes from one of them stands in for a leading
     * one that does not.
     *
     * @param leaders postings that lead for this reader, since they split something off
     */
    static Condition of(PostingQuery query, List<Integer> leaders) {
        Condition leads = POSTING.LEADS.eq(inline(true));
        if (!leaders.isEmpty()) {
            leads = leads.or(POSTING.NUMBER.in(leaders));
        }
        return query.sources().isEmpty() ? leads : leads.or(isFirstOf(query));
    }

    private static Condition isFirstOf(PostingQuery query) {
        return notExists(selectOne()
                .from(OTHER)
                .where(OTHER.CLUSTER_ID.eq(POSTING.CLUSTER_ID))
                .and(OTHER.NUMBER.ne(POSTING.NUMBER))
                .and(PostingFilters.anyOf(OTHER.SOURCE, query.sources()))
                .and(query.expired() ? noCondition() : OTHER.STATUS.eq(inline(PostingStatus.OPEN.key())))
                .and(OTHER.LEADS.eq(inline(true)).or(OTHER.NUMBER.lt(POSTING.NUMBER))));
    }
}
