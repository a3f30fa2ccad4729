package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION_DETAIL;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Notes, contacts, interviews and reminders. What is not there or not the person's own is refused with 404
 * {@code application_not_found} or {@code detail_not_found}. Safe to share between threads.
 */
@Component
public class Details {

    private static final int MOST = 1000;

    private final Database database;
    private final Applications applications;
    private final Clock clock;

    Details(Database database, Applications applications, Clock clock) {
        this.database = database;
        this.applications = applications;
        this.clock = clock;
    }

    /** A page of one kind with one application: by time, or in the order of adding. */
    public <T extends Detail> Page<Attached<T>> page(
            UUID accountId, UUID applicationId, Class<T> type, PageRequest page) {
        UUID known = applications.require(accountId, applicationId).id();
        Condition which = kind(accountId, type).and(APPLICATION_DETAIL.APPLICATION_ID.eq(known));
        return database.read(db -> new Page<>(
                DetailRows.page(db, which, type, page.offset(), page.limit()),
                page.page(),
                page.limit(),
                db.fetchCount(APPLICATION_DETAIL, which)));
    }

    /** Everything of one kind that a person has, by time or in the order of adding. */
    public <T extends Detail> List<Attached<T>> all(UUID accountId, Class<T> type) {
        return database.read(db -> DetailRows.page(db, kind(accountId, type), type, 0, Integer.MAX_VALUE));
    }

    /** What is open of one kind and falls into a time, the earliest first. */
    public <T extends Detail> List<Attached<T>> open(
            UUID accountId, Class<T> type, Instant from, Instant until, int limit) {
        Condition which = kind(accountId, type)
                .and(APPLICATION_DETAIL.OPEN)
                .and(APPLICATION_DETAIL.AT.ge(from))
                .and(APPLICATION_DETAIL.AT.lt(until));
        return database.read(db -> DetailRows.page(db, which, type, 0, limit));
    }

    private static Condition kind(UUID accountId, Class<? extends Detail> type) {
        return APPLICATION_DETAIL.ACCOUNT_ID.eq(accountId).and(APPLICATION_DETAIL.KIND.eq(DetailKind.keyOf(type)));
    }

    private static Condition one(UUID accountId, UUID applicationId, UUID id, Class<? extends Detail> type) {
        return kind(accountId, type)
                .and(APPLICATION_DETAIL.APPLICATION_ID.eq(applicationId))
                .and(APPLICATION_DETAIL.ID.eq(id));
    }

    /** One of a kind. */
    public <T extends Detail> Attached<T> require(UUID accountId, UUID applicationId, UUID id, Class<T> type) {
        Condition which = one(accountId, applicationId, id, type);
        return database.read(db -> DetailRows.find(db, which, type)).orElseThrow(Details::unknown);
    }

    /**
     * Adds one.
     *
     * @throws ProblemException 409 {@code too_many_details} past a thousand of a kind
     */
    public <T extends Detail> Attached<T> add(UUID accountId, UUID applicationId, Class<T> type, T detail) {
        return database.write(db -> {
            UUID known = applications.require(accountId, applicationId).id();
            if (db.fetchCount(
                            APPLICATION_DETAIL, kind(accountId, type).and(APPLICATION_DETAIL.APPLICATION_ID.eq(known)))
                    >= MOST) {
                throw new ProblemException(
                        HttpStatus.CONFLICT, "too_many_details", "This application has a thousand of these already.");
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Attached<T> added = new Attached<>(Identifiers.timeOrdered(), known, detail, 1, now, now);
            DetailRows.insert(db, accountId, type, added);
            return added;
        });
    }

    /**
     * Changes one.
     *
     * @param expected the version that the person saw; null for whichever there is
     * @throws ProblemException 409 {@code stale}
     */
    public <T extends Detail> Attached<T> change(
            UUID accountId,
            UUID applicationId,
            UUID id,
            Class<T> type,
            @Nullable Long expected,
            UnaryOperator<T> edit) {
        Condition which = one(accountId, applicationId, id, type);
        return database.write(db -> {
            boolean claimed = DetailRows.claim(db, which, expected, clock.instant());
            Attached<T> before = DetailRows.find(db, which, type).orElseThrow(Details::unknown);
            if (!claimed) {
                throw Refusals.stale().with(before);
            }
            T detail = edit.apply(before.detail());
            DetailRows.update(db, id, detail);
            return new Attached<>(id, applicationId, detail, before.version(), before.createdAt(), before.updatedAt());
        });
    }

    public <T extends Detail> void remove(UUID accountId, UUID applicationId, UUID id, Class<T> type) {
        boolean removed = database.write(db -> DetailRows.delete(db, one(accountId, applicationId, id, type)));
        if (!removed) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("detail_not_found", "There is no such thing with this application.");
    }
}
