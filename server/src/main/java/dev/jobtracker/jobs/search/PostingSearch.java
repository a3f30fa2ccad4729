package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import dev.jobtracker.jobs.Highlight;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.clusters.Splits;
import dev.jobtracker.jobs.search.TextIndex.Hits;
import dev.jobtracker.jobs.search.TextIndex.Wanted;
import dev.jobtracker.jobs.text.Highlighter;
import dev.jobtracker.jobs.text.SearchText;
import dev.jobtracker.jobs.text.Words;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Finds postings: numbers first, from the index and the narrow table alone, then the page's rows whole. */
public final class PostingSearch {

    private static final int MOST_WORDS = 10;
    private static final Name HITS = name("hits");
    private static final Field<Integer> HIT_NUMBER = field(name("number"), SQLDataType.INTEGER);
    private static final Field<Instant> HIT_LISTED_AT = field(name("listed_at"), POSTING.LISTED_AT.getDataType());
    private static final Field<Double> HIT_RELEVANCE = field(name("relevance"), SQLDataType.DOUBLE);

    private final Database database;
    private final TextIndex index;
    private final Clock clock;

    public PostingSearch(Database database, TextIndex index, Clock clock) {
        this.database = database;
        this.index = index;
        this.clock = clock;
    }

    /** A page of the openings asked for, as their reader is shown them, with marks where they have what was typed. */
    public Page<JobPosting> find(PostingQuery query, PageRequest page) {
        SearchText text = SearchText.of(query.text());
        Hits hits = hits(text, query);
        Set<UUID> apart = apart(query);
        Condition condition = condition(hits, query, apart);
        Found found = database.read(db -> hits.source().equals(POSTING)
                ? listed(db, condition, page)
                : hit(db, hits, condition, query.order(), page));
        List<JobPosting> postings = database.read(db -> OpeningReader.byNumber(db, found.numbers(), apart));
        return new Page<>(highlighted(postings, text), page.page(), page.limit(), found.total());
    }

    private Set<UUID> apart(PostingQuery query) {
        PostingQuery.Reader reader = query.reader();
        return reader == null ? Set.of() : database.read(db -> Splits.of(db, reader.accountId()));
    }

    private Condition condition(Hits hits, PostingQuery query, Set<UUID> apart) {
        List<Integer> leaders =
                apart.isEmpty() ? List.of() : database.read(db -> OpeningReader.leadersWithout(db, apart));
        return hits.condition().and(PostingFilters.of(query, clock.instant())).and(OnePerOpening.of(query, leaders));
    }

    private Hits hits(SearchText text, PostingQuery query) {
        return index.hits(new Wanted(text, words(query.location()), words(query.company())));
    }

    /** What {@link #find} asks the database, to look at how the database goes about it. */
    List<Select<?>> queries(DSLContext db, PostingQuery query, PageRequest page) {
        Hits hits = hits(SearchText.of(query.text()), query);
        Condition condition = condition(hits, query, apart(query));
        return hits.source().equals(POSTING)
                ? List.of(list(db, condition, page), count(db, POSTING, condition))
                : List.of(ranking(db, hits, condition, query.order(), page));
    }

    /**
     * A page of numbers.
     *
     * @param total on all pages
     */
    private record Found(List<Integer> numbers, long total) {}

    private static List<String> words(String text) {
        return Words.in(text).stream()
                .map(Words.Word::form)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static Found listed(DSLContext db, Condition condition, PageRequest page) {
        return new Found(
                list(db, condition, page).fetch(POSTING.NUMBER),
                count(db, POSTING, condition).fetchSingle().value1());
    }

    /** Without words to look for, an index has all there is to know, in the order of the answer. */
    private static Select<Record1<Integer>> list(DSLContext db, Condition condition, PageRequest page) {
        return db.select(POSTING.NUMBER)
                .from(POSTING)
                .where(condition)
                .orderBy(POSTING.LISTED_AT.desc(), POSTING.NUMBER.desc())
                .limit(page.limit())
                .offset(page.offset());
    }

    private static Select<Record1<Integer>> count(DSLContext db, Table<?> source, Condition condition) {
        return db.selectCount().from(source).where(condition);
    }

    private static Found hit(DSLContext db, Hits hits, Condition condition, Order order, PageRequest page) {
        Result<Record2<Integer, Integer>> rows =
                ranking(db, hits, condition, order, page).fetch();
        if (rows.isEmpty() && page.offset() > 0) {
            return new Found(
                    List.of(), count(db, hits.source(), condition).fetchSingle().value1());
        }
        return new Found(
                rows.getValues(HIT_NUMBER), rows.isEmpty() ? 0 : rows.getFirst().value2());
    }

    /** Finds all hits once, and both counts and sorts them. */
    private static Select<Record2<Integer, Integer>> ranking(
            DSLContext db, Hits hits, Condition condition, Order order, PageRequest page) {
        Field<Double> relevance = order == Order.RELEVANCE && hits.relevance() != null ? hits.relevance() : inline(0.0);
        CommonTableExpression<Record3<Integer, Instant, Double>> all = HITS.asMaterialized(
                select(POSTING.NUMBER.as(HIT_NUMBER), POSTING.LISTED_AT.as(HIT_LISTED_AT), relevance.as(HIT_RELEVANCE))
                        .from(hits.source())
                        .where(condition));
        return db.with(all)
                .select(HIT_NUMBER, field(selectCount().from(all)))
                .from(all)
                .orderBy(HIT_RELEVANCE.asc(), HIT_LISTED_AT.desc(), HIT_NUMBER.desc())
                .limit(page.limit())
                .offset(page.offset());
    }

    private static List<JobPosting> highlighted(List<JobPosting> postings, SearchText text) {
        if (text.wanted().isEmpty()) {
            return postings;
        }
        Highlighter highlighter = new Highlighter(text);
        return postings.stream()
                .map(posting -> posting.with()
                        .highlights(highlights(posting, highlighter))
                        .done())
                .toList();
    }

    private static List<Highlight> highlights(JobPosting posting, Highlighter highlighter) {
        List<Highlight> highlights = new ArrayList<>(3);
        highlighter.whole(posting.title()).ifPresent(hit -> highlights.add(new Highlight("title", hit)));
        if (posting.companyName() != null) {
            highlighter
                    .whole(posting.companyName())
                    .ifPresent(hit -> highlights.add(new Highlight("company_name", hit)));
        }
        if (posting.description() != null) {
            highlighter
                    .snippet(posting.description())
                    .ifPresent(hit -> highlights.add(new Highlight("description", hit)));
        }
        return highlights;
    }
}
