package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.SalaryFloor;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.marks.ImportRows;
import dev.jobtracker.jobs.marks.MarkRows;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a search beside its words. The status stands in the query as it is, not as a parameter: only so can an
 * engine tell that an index of open postings will do.
 */
final class PostingFilters {

    private PostingFilters() {}

    /** The condition that keeps what is asked for. */
    static Condition of(PostingQuery query, Instant now) {
        return open(query.expired(), now)
                .and(anyOf(POSTING.COUNTRY, query.countries()))
                .and(anyOf(POSTING.REMOTE, keys(query.remote(), RemoteKind::key)))
                .and(anyOf(POSTING.EMPLOYMENT_TYPE, keys(query.employmentTypes(), EmploymentType::key)))
                .and(anyOf(POSTING.SOURCE, query.sources()))
                .and(pays(query.salary()))
                .and(query.postedAfter() == null ? noCondition() : POSTING.LISTED_AT.ge(query.postedAfter()))
                .and(query.reader() == null ? ImportRows.shared() : shownTo(query.reader()));
    }

    private static Condition shownTo(PostingQuery.Reader reader) {
        return ImportRows.visibleTo(reader.accountId()).and(MarkRows.shownTo(reader));
    }

    private static Condition open(boolean expiredToo, Instant now) {
        if (expiredToo) {
            return POSTING.STATUS.in(
                    inline(PostingStatus.OPEN.key()),
                    inline(PostingStatus.EXPIRED.key()),
                    inline(PostingStatus.REMOVED.key()));
        }
        return POSTING.STATUS
                .eq(inline(PostingStatus.OPEN.key()))
                .and(POSTING.EXPIRES_AT.isNull().or(POSTING.EXPIRES_AT.gt(now)));
    }

    private static <T> Set<String> keys(Set<T> values, Function<T, String> key) {
        return values.stream().map(key).collect(toSet());
    }

    static Condition anyOf(Field<String> field, Set<String> values) {
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
}
