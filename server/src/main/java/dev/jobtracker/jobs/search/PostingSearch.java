package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.POSTING;

import dev.jobtracker.jobs.Highlight;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.clusters.Splits;
import dev.jobtracker.jobs.search.TextIndex.Hits;
import dev.jobtracker.jobs.search.TextIndex.Part;
import dev.jobtracker.jobs.search.TextIndex.Wanted;
import dev.jobtracker.jobs.text.Highlighter;
import dev.jobtracker.jobs.text.SearchText;
import dev.jobtracker.jobs.text.Words;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.Remembered;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Finds postings: numbers first, from the index and the narrow table alone, then the page's rows whole. */
public final class PostingSearch {

    private static final int MOST_WORDS = 10;
    private static final int MOST_READERS = 1_000;

    private final Database database;
    private final TextIndex index;
    private final Clock clock;
    private final Remembered<UUID, Set<UUID>> splits;

    public PostingSearch(Database database, TextIndex index, Clock clock) {
        this.database = database;
        this.index = index;
        this.clock = clock;
        this.splits = new Remembered<>(database, MOST_READERS, Splits::of);
    }

    /** A page of the openings asked for, as their reader is shown them, with marks where they have what was typed. */
    public Page<JobPosting> find(PostingQuery query, PageRequest page) {
        SearchText text = SearchText.of(query.text());
        Set<UUID> apart = apart(query);
        Condition filters = filters(query, apart);
        HitRows.Found found = database.read(db -> found(db, wanted(text, query), filters, query.order(), page));
        List<JobPosting> postings = database.read(db -> OpeningReader.byNumber(db, found.numbers(), apart));
        return new Page<>(highlighted(postings, text), page.page(), page.limit(), found.total());
    }

    /** The ids of the first that are asked for, one posting of each opening, in the order asked for; at most 100. */
    public List<UUID> first(PostingQuery query, int count) {
        Condition filters = filters(query, apart(query));
        Wanted wanted = wanted(SearchText.of(query.text()), query);
        PageRequest page = new PageRequest(0, count);
        return database.read(db -> {
            List<Integer> numbers =
                    found(db, wanted, filters, query.order(), page).numbers();
            Map<Integer, UUID> ids = db.select(POSTING.NUMBER, POSTING.ID)
                    .from(POSTING)
                    .where(POSTING.NUMBER.in(numbers))
                    .fetchMap(POSTING.NUMBER, POSTING.ID);
            return numbers.stream().map(ids::get).filter(Objects::nonNull).toList();
        });
    }

    /** The numbers of all that is asked for, one of each opening, as a query to run or to build into another. */
    public SelectConditionStep<Record1<Integer>> numbers(PostingQuery query) {
        Hits hits = index.hits(wanted(SearchText.of(query.text()), query), Part.ALL);
        return DSL.select(POSTING.NUMBER)
                .from(hits.source())
                .where(hits.condition())
                .and(filters(query, apart(query)));
    }

    private Set<UUID> apart(PostingQuery query) {
        PostingQuery.Reader reader = query.reader();
        return reader == null ? Set.of() : splits.get(reader.accountId());
    }

    private Condition filters(PostingQuery query, Set<UUID> apart) {
        List<Integer> leaders =
                apart.isEmpty() ? List.of() : database.read(db -> OpeningReader.leadersWithout(db, apart));
        return PostingFilters.of(query, clock.instant()).and(OnePerOpening.of(query, leaders));
    }

    private static Wanted wanted(SearchText text, PostingQuery query) {
        return new Wanted(text, words(query.location()), words(query.company()));
    }

    /** What {@link #find} asks the database, to look at how the database goes about it. */
    List<Select<?>> queries(DSLContext db, PostingQuery query, PageRequest page) {
        Wanted wanted = wanted(SearchText.of(query.text()), query);
        Condition filters = filters(query, apart(query));
        List<Select<?>> queries = new ArrayList<>();
        for (Part part : isRanked(wanted, query.order()) ? Part.values() : new Part[] {Part.ALL}) {
            Hits hits = index.hits(wanted, part);
            boolean listed = hits.source().equals(POSTING);
            queries.add(
                    listed
                            ? HitRows.list(db, hits.condition().and(filters), page)
                            : HitRows.ranking(db, hits, filters, query.order(), page.offset(), page.limit()));
            queries.add(HitRows.count(db, hits, filters));
        }
        return queries;
    }

    private static List<String> words(String text) {
        return Words.in(text).stream()
                .map(Words.Word::form)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private HitRows.Found found(DSLContext db, Wanted wanted, Condition filters, Order order, PageRequest page) {
        if (isRanked(wanted, order)) {
            return bestFirst(db, wanted, filters, page);
        }
        Hits hits = index.hits(wanted, Part.ALL);
        return hits.source().equals(POSTING)
                ? HitRows.listed(db, hits, filters, page)
                : HitRows.hit(db, hits, filters, order, page.offset(), page.limit());
    }

    private static boolean isRanked(Wanted wanted, Order order) {
        return order == Order.RELEVANCE && !wanted.text().wanted().isEmpty();
    }

    /**
     * Titles that have all that was typed come first, and mostly fill the page: to sort the many more that have it in
     * their texts would take most of the time of a search.
     */
    private HitRows.Found bestFirst(DSLContext db, Wanted wanted, Condition filters, PageRequest page) {
        Hits titles = index.hits(wanted, Part.IN_TITLE);
        HitRows.Found inTitle = HitRows.hit(db, titles, filters, Order.RELEVANCE, page.offset(), page.limit());
        int missing = page.limit() - inTitle.numbers().size();
        if (missing == 0) {
            return new HitRows.Found(
                    inTitle.numbers(),
                    HitRows.count(db, index.hits(wanted, Part.ALL), filters)
                            .fetchSingle()
                            .value1());
        }
        HitRows.Found others = HitRows.hit(
                db,
                index.hits(wanted, Part.ELSEWHERE),
                filters,
                Order.RELEVANCE,
                Math.max(0, page.offset() - inTitle.total()),
                missing);
        return new HitRows.Found(
                Stream.concat(inTitle.numbers().stream(), others.numbers().stream())
                        .toList(),
                inTitle.total() + others.total());
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
