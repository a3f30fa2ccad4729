package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;

import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.search.TextIndex.Hits;
import dev.jobtracker.platform.web.PageRequest;
import java.time.Instant;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** The numbers of what is found, page by page, from the index and the narrow table alone. */
final class HitRows {

    private static final int MOST_LOOKED_AT_CLOSELY = 1_000;
    private static final Name HITS = name("hits");
    private static final Field<Integer> HIT_NUMBER = field(name("number"), SQLDataType.INTEGER);
    /** The same where another table with a number is near. */
    private static final Field<Integer> HIT_IN_QUERY = field(name("hits", "number"), SQLDataType.INTEGER);

    private static final Field<Instant> HIT_LISTED_AT = field(name("listed_at"), POSTING.LISTED_AT.getDataType());
    private static final Field<Double> HIT_RELEVANCE = field(name("relevance"), SQLDataType.DOUBLE);

    private HitRows() {}

    /**
     * A page of numbers.
     *
     * @param total on all pages
     */
    record Found(List<Integer> numbers, long total) {}

    /** Without words to look for, an index has all there is to know, in the order of the answer. */
    static Found listed(DSLContext db, Hits hits, Condition filters, PageRequest page) {
        Condition condition = hits.condition().and(filters);
        return new Found(
                list(db, condition, page).fetch(POSTING.NUMBER),
                count(db, hits, filters).fetchSingle().value1());
    }

    static Select<Record1<Integer>> list(DSLContext db, Condition condition, PageRequest page) {
        return db.select(POSTING.NUMBER)
                .from(POSTING)
                .where(condition)
                .orderBy(POSTING.LISTED_AT.desc(), POSTING.NUMBER.desc())
                .limit(page.limit())
                .offset(page.offset());
    }

    static Select<Record1<Integer>> count(DSLContext db, Hits hits, Condition filters) {
        return db.selectCount().from(hits.source()).where(hits.condition().and(filters));
    }

    static Found hit(DSLContext db, Hits hits, Condition filters, Order order, long offset, int limit) {
        Result<Record2<Integer, Integer>> rows =
                ranking(db, hits, filters, order, offset, limit).fetch();
        if (rows.isEmpty() && offset > 0) {
            return new Found(List.of(), count(db, hits, filters).fetchSingle().value1());
        }
        return new Found(
                rows.getValues(HIT_NUMBER), rows.isEmpty() ? 0 : rows.getFirst().value2());
    }

    /** Finds all hits once, and both counts and sorts them. */
    static Select<Record2<Integer, Integer>> ranking(
            DSLContext db, Hits hits, Condition filters, Order order, long offset, int limit) {
        Field<Double> relevance = order == Order.RELEVANCE ? hits.relevance() : null;
        CommonTableExpression<Record3<Integer, Instant, Double>> all = HITS.asMaterialized(select(
                        POSTING.NUMBER.as(HIT_NUMBER),
                        POSTING.LISTED_AT.as(HIT_LISTED_AT),
                        (relevance == null ? inline(0.0) : relevance).as(HIT_RELEVANCE))
                .from(hits.source())
                .where(hits.condition().and(filters)));
        Field<Integer> total = field(selectCount().from(all));
        return db.with(all)
                .select(HIT_NUMBER, total)
                .from(all)
                .orderBy(
                        (relevance == null ? HIT_RELEVANCE : closer(hits, total)).asc(),
                        HIT_LISTED_AT.desc(),
                        HIT_NUMBER.desc())
                .limit(limit)
                .offset(offset);
    }

    private static Field<Double> closer(Hits hits, Field<Integer> total) {
        return hits.closerLook() == null
                ? HIT_RELEVANCE
                : HIT_RELEVANCE.plus(when(
                                total.le(inline(MOST_LOOKED_AT_CLOSELY)),
                                hits.closerLook().apply(HIT_IN_QUERY))
                        .otherwise(inline(0.0)));
    }
}
