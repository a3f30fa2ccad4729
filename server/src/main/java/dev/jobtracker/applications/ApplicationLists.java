package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;
import static dev.jobtracker.platform.schema.Tables.APPLICATION_DETAIL;
import static dev.jobtracker.platform.schema.Tables.APPLICATION_TAG;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import dev.jobtracker.applications.ApplicationQuery.Order;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applications of one person, many at a time. Safe to share between threads. */
@Component
public class ApplicationLists {

    private static final int MOST_WORDS = 10;

    private final Database database;

    ApplicationLists(Database database) {
        this.database = database;
    }

    /** A page of the applications asked for. */
    public Page<Application> page(UUID accountId, ApplicationQuery query, PageRequest page) {
        Condition condition = condition(accountId, query);
        return database.read(db -> {
            if (!query.text().isBlank()) {
                return searched(db, accountId, condition, query, page);
            }
            long total = db.fetchCount(APPLICATION, condition);
            List<UUID> ids = total <= page.offset() ? List.of() : ids(db, accountId, condition, query, page);
            return new Page<>(ApplicationRows.inOrder(db, accountId, ids), page.page(), page.limit(), total);
        });
    }

    /** Words are looked for in every row, so it is done once for both the page and the total. */
    private static Page<Application> searched(
            DSLContext db, UUID accountId, Condition condition, ApplicationQuery query, PageRequest page) {
        Field<Integer> all = count().over();
        Map<UUID, Integer> found = db.select(APPLICATION.ID, all)
                .from(APPLICATION)
                .where(condition)
                .orderBy(sort(db, accountId, query))
                .limit(page.limit())
                .offset(page.offset())
                .fetchMap(APPLICATION.ID, all);
        long total = found.isEmpty() && page.offset() > 0
                ? db.fetchCount(APPLICATION, condition)
                : found.values().stream().findFirst().orElse(0);
        List<Application> items = ApplicationRows.inOrder(db, accountId, List.copyOf(found.keySet()));
        return new Page<>(items, page.page(), page.limit(), total);
    }

    private static List<UUID> ids(
            DSLContext db, UUID accountId, Condition condition, ApplicationQuery query, PageRequest page) {
        return db.select(APPLICATION.ID)
                .from(APPLICATION)
                .where(condition)
                .orderBy(sort(db, accountId, query))
                .limit(page.limit())
                .offset(page.offset())
                .fetch(APPLICATION.ID);
    }

    private static Condition condition(UUID accountId, ApplicationQuery query) {
        Condition condition = APPLICATION
                .ACCOUNT_ID
                .eq(accountId)
                .and(archived(query.archived()))
                .and(query.statuses().isEmpty() ? noCondition() : APPLICATION.STATUS.in(query.statuses()))
                .and(query.sources().isEmpty() ? noCondition() : APPLICATION.SOURCE.in(query.sources()))
                .and(query.tags().isEmpty() ? noCondition() : tagged(accountId, query));
        if (query.silence() != null) {
            condition = condition.and(silent(accountId, query.silence()));
        }
        for (String word : words(query.text())) {
            condition = condition.and(APPLICATION.SEARCH_TEXT.contains(word));
        }
        return condition;
    }

    private static Condition silent(UUID accountId, ApplicationQuery.Silence silence) {
        List<String> waiting = Arrays.stream(StageKind.values())
                .filter(StageKind::isWaiting)
                .map(StageKind::key)
                .toList();
        return APPLICATION
                .STATUS_KIND
                .in(waiting)
                .and(APPLICATION.STATUS_AT.lt(silence.since()))
                .and(APPLICATION.PATIENT_UNTIL.isNull().or(APPLICATION.PATIENT_UNTIL.le(silence.now())))
                .and(APPLICATION.ID.notIn(select(APPLICATION_DETAIL.APPLICATION_ID)
                        .from(APPLICATION_DETAIL)
                        .where(APPLICATION_DETAIL.ACCOUNT_ID.eq(accountId))
                        .and(APPLICATION_DETAIL.KIND.in("interview", "reminder"))
                        .and(APPLICATION_DETAIL.OPEN)
                        .and(APPLICATION_DETAIL.AT.gt(silence.now()))));
    }

    /** Both named, where either will do: the indexes begin with it. */
    private static Condition archived(@Nullable Boolean archived) {
        return archived == null ? APPLICATION.ARCHIVED.in(false, true) : APPLICATION.ARCHIVED.eq(archived);
    }

    private static Condition tagged(UUID accountId, ApplicationQuery query) {
        return APPLICATION.ID.in(select(APPLICATION_TAG.APPLICATION_ID)
                .from(APPLICATION_TAG)
                .where(APPLICATION_TAG.ACCOUNT_ID.eq(accountId))
                .and(APPLICATION_TAG.TAG.in(query.tags())));
    }

    private static List<String> words(String text) {
        String folded = FoldedText.of(text);
        return folded.isEmpty()
                ? List.of()
                : List.of(folded.split(" ")).stream()
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList();
    }

    private static List<SortField<?>> sort(DSLContext db, UUID accountId, ApplicationQuery query) {
        SortOrder direction = query.descending() ? SortOrder.DESC : SortOrder.ASC;
        List<SortField<?>> sort = new ArrayList<>();
        if (query.order() == Order.APPLIED_DATE) {
            sort.add(APPLICATION.APPLIED_DATE.sort(direction).nullsLast());
        } else {
            sort.add(key(db, accountId, query.order()).sort(direction));
        }
        sort.add(APPLICATION.ID.sort(direction));
        return sort;
    }

    private static Field<?> key(DSLContext db, UUID accountId, Order order) {
        return switch (order) {
            case UPDATED_AT -> APPLICATION.UPDATED_AT;
            case STATUS_AT -> APPLICATION.STATUS_AT;
            case CREATED_AT -> APPLICATION.CREATED_AT;
            case APPLIED_DATE -> APPLICATION.APPLIED_DATE;
            case COMPANY_NAME -> APPLICATION.SAME_KEY;
            case ROLE_TITLE -> lower(APPLICATION.ROLE_TITLE);
            case STATUS -> position(StageRows.of(db, accountId));
        };
    }

    private static Field<Integer> position(Pipeline pipeline) {
        List<Stage> stages = pipeline.stages();
        CaseConditionStep<Integer> positions =
                case_().when(APPLICATION.STATUS.eq(stages.getFirst().key()), inline(0));
        for (int position = 1; position < stages.size(); position++) {
            positions =
                    positions.when(APPLICATION.STATUS.eq(stages.get(position).key()), inline(position));
        }
        return positions.otherwise(inline(stages.size()));
    }

    /** How many applications that are not put away stand at each stage, by its key. */
    public Map<String, Integer> counts(UUID accountId) {
        return database.read(db -> db.select(APPLICATION.STATUS, count())
                .from(APPLICATION)
                .where(APPLICATION.ACCOUNT_ID.eq(accountId))
                .and(APPLICATION.ARCHIVED.eq(false))
                .groupBy(APPLICATION.STATUS)
                .fetchMap(APPLICATION.STATUS, count()));
    }

    /** Every tag in use, with the number of its applications, sorted by name. */
    public Map<String, Integer> tags(UUID accountId) {
        return database.read(db -> db.select(APPLICATION_TAG.TAG, count())
                .from(APPLICATION_TAG)
                .where(APPLICATION_TAG.ACCOUNT_ID.eq(accountId))
                .groupBy(APPLICATION_TAG.TAG)
                .orderBy(APPLICATION_TAG.TAG)
                .fetch()
                .intoMap(APPLICATION_TAG.TAG, count()));
    }

    /** All applications of a person, put away or not, in the order in which they were made. */
    public List<Application> all(UUID accountId) {
        List<Application> all = new ArrayList<>();
        each(accountId, all::add);
        return all;
    }

    /** The same one by one, with no more than some hundred in memory at a time. */
    public void each(UUID accountId, Consumer<Application> taker) {
        List<UUID> ids = database.read(db -> ApplicationRows.ids(db, accountId));
        for (List<UUID> some : ApplicationRows.parts(ids)) {
            database.read(db -> ApplicationRows.inOrder(db, accountId, some)).forEach(taker);
        }
    }

    /** Those of the applications named that are there and the person's own, put away or not. */
    public List<Application> some(UUID accountId, List<UUID> ids) {
        return database.read(db -> ApplicationRows.inOrder(db, accountId, ids));
    }

    /** What figures need of all applications of a person, put away or not. */
    public List<ApplicationFacts> facts(UUID accountId) {
        return facts(APPLICATION.ACCOUNT_ID.eq(accountId));
    }

    /** The same of those that changed at this time or later. */
    public List<ApplicationFacts> factsSince(UUID accountId, Instant time) {
        return facts(APPLICATION.ACCOUNT_ID.eq(accountId).and(archived(null)).and(APPLICATION.UPDATED_AT.ge(time)));
    }

    private List<ApplicationFacts> facts(Condition which) {
        return database.read(db -> db.select(
                        APPLICATION.ID,
                        APPLICATION.VERSION,
                        APPLICATION.STATUS,
                        APPLICATION.SOURCE,
                        APPLICATION.ROLE_TITLE,
                        APPLICATION.MATCH_SCORE,
                        APPLICATION.APPLIED_DATE,
                        APPLICATION.CREATED_AT)
                .from(APPLICATION)
                .where(which)
                .fetch(row -> new ApplicationFacts(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8())));
    }

    /** Whether what was computed from the facts and events still holds: it does as long as this stays the same. */
    public ApplicationFacts.Stamp stamp(UUID accountId) {
        return database.read(db -> db.select(
                        count(), coalesce(sum(APPLICATION.VERSION), BigDecimal.ZERO), max(APPLICATION.UPDATED_AT))
                .from(APPLICATION)
                .where(APPLICATION.ACCOUNT_ID.eq(accountId))
                .fetchSingle(row ->
                        new ApplicationFacts.Stamp(row.value1(), row.value2().longValue(), row.value3())));
    }

    /**
     * Attempts at the same job that there are already: at one of the postings, or at the same title with the same
     * employer, whatever the legal form behind its name. The latest first.
     */
    public List<Application> same(UUID accountId, Collection<UUID> postings, String companyName, String roleTitle) {
        Condition byName = companyName.isBlank() || roleTitle.isBlank()
                ? APPLICATION.SAME_KEY.isNull()
                : APPLICATION.SAME_KEY.eq(FoldedText.same(companyName, roleTitle));
        Condition same = postings.isEmpty() ? byName : byName.or(APPLICATION.POSTING_ID.in(postings));
        return database.read(db -> ApplicationRows.inOrder(
                db,
                accountId,
                db.select(APPLICATION.ID)
                        .from(APPLICATION)
                        .where(APPLICATION.ACCOUNT_ID.eq(accountId))
                        .and(same)
                        .orderBy(APPLICATION.CREATED_AT.desc())
                        .limit(PageRequest.MAX_LIMIT)
                        .fetch(APPLICATION.ID)));
    }
}
