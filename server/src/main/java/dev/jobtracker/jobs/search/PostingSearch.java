package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.noCondition;

import dev.jobtracker.jobs.Highlight;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.PostingQuery.SalaryFloor;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.search.TextIndex.Hits;
import dev.jobtracker.jobs.search.TextIndex.Wanted;
import dev.jobtracker.jobs.text.Highlighter;
import dev.jobtracker.jobs.text.SearchText;
import dev.jobtracker.jobs.text.Words;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;

/** Finds postings: numbers first, from the index and the narrow table alone, then the page's rows whole. */
public final class PostingSearch {

    private final Database database;
    private final TextIndex index;
    private final Clock clock;

    public PostingSearch(Database database, TextIndex index, Clock clock) {
        this.database = database;
        this.index = index;
        this.clock = clock;
    }

    /** A page of the postings asked for, with marks where they have what was typed. */
    public Page<JobPosting> find(PostingQuery query, PageRequest page) {
        SearchText text = SearchText.of(query.text());
        Hits hits = index.hits(new Wanted(text, words(query.location()), words(query.company())));
        Condition condition = hits.condition().and(filters(query));
        long total = database.read(db -> count(db, hits, condition));
        List<JobPosting> found = total <= page.offset()
                ? List.of()
                : database.read(db -> PostingReader.byNumber(db, numbers(db, hits, condition, query.order(), page)));
        return new Page<>(highlighted(found, text), page.page(), page.limit(), total);
    }

    private static List<String> words(String text) {
        return Words.in(text).stream()
                .map(Words.Word::form)
                .distinct()
                .limit(10)
                .toList();
    }

    private static long count(DSLContext db, Hits hits, Condition condition) {
        return db.selectCount()
                .from(hits.source())
                .where(condition)
                .fetchSingle()
                .value1()
                .longValue();
    }

    private static List<Integer> numbers(DSLContext db, Hits hits, Condition condition, Order order, PageRequest page) {
        List<SortField<?>> sort = new ArrayList<>(order == Order.RELEVANCE ? hits.relevance() : List.of());
        sort.add(POSTING.LISTED_AT.desc());
        sort.add(POSTING.NUMBER.desc());
        return db.select(POSTING.NUMBER)
                .from(hits.source())
                .where(condition)
                .orderBy(sort)
                .limit(page.limit())
                .offset(page.offset())
                .fetch(POSTING.NUMBER);
    }

    private Condition filters(PostingQuery query) {
        return open(query.expired())
                .and(anyOf(POSTING.COUNTRY, query.countries()))
                .and(anyOf(POSTING.REMOTE, keys(query.remote(), RemoteKind::key)))
                .and(anyOf(POSTING.EMPLOYMENT_TYPE, keys(query.employmentTypes(), EmploymentType::key)))
                .and(anyOf(POSTING.SOURCE, query.sources()))
                .and(pays(query.salary()))
                .and(query.postedAfter() == null ? noCondition() : POSTING.LISTED_AT.ge(query.postedAfter()));
    }

    private Condition open(boolean expiredToo) {
        if (expiredToo) {
            return POSTING.STATUS.in(
                    PostingStatus.OPEN.key(), PostingStatus.EXPIRED.key(), PostingStatus.REMOVED.key());
        }
        Instant now = clock.instant();
        return POSTING.STATUS
                .eq(PostingStatus.OPEN.key())
                .and(POSTING.EXPIRES_AT.isNull().or(POSTING.EXPIRES_AT.gt(now)));
    }

    private static <T> Set<String> keys(Set<T> values, java.util.function.Function<T, String> key) {
        return values.stream().map(key).collect(toSet());
    }

    private static Condition anyOf(Field<String> field, Set<String> values) {
        return switch (values.size()) {
            case 0 -> noCondition();
            case 1 -> field.eq(values.iterator().next());
            default -> field.in(values);
        };
    }

    private static Condition pays(@Nullable SalaryFloor floor) {
        if (floor == null) {
            return noCondition();
        }
        Condition enough = POSTING.SALARY_YEARLY_MAX.ge(floor.yearly());
        return floor.currency() == null ? enough : enough.and(POSTING.SALARY_CURRENCY.eq(floor.currency()));
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
