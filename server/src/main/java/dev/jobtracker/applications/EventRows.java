package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION_EVENT;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import dev.jobtracker.applications.ApplicationEvent.Action;
import dev.jobtracker.platform.schema.tables.records.ApplicationEventRecord;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The table of events, to which rows are only added. */
final class EventRows {

    private EventRows() {}

    /** In the order in which they were told. */
    static List<ApplicationEvent> of(DSLContext db, UUID applicationId) {
        return events(rows(db, APPLICATION_EVENT.APPLICATION_ID.eq(applicationId)));
    }

    /** Those of some applications, application by application, each in the order of telling. */
    static List<ApplicationEvent> ofAll(DSLContext db, List<UUID> applicationIds) {
        return events(rows(db, APPLICATION_EVENT.APPLICATION_ID.in(applicationIds)));
    }

    /**
     * The same of those of them that are a person's. Whose they are is seen here: asked for both, SQLite would rather
     * read all that the person has.
     */
    static List<ApplicationEvent> ofSome(DSLContext db, UUID accountId, List<UUID> applicationIds) {
        return events(rows(db, APPLICATION_EVENT.APPLICATION_ID.in(applicationIds)).stream()
                .filter(row -> row.getAccountId().equals(accountId))
                .toList());
    }

    /** Those of all applications of a person: application by application, each in the order of telling. */
    static List<ApplicationEvent> ofAccount(DSLContext db, UUID accountId) {
        return events(rows(db, APPLICATION_EVENT.ACCOUNT_ID.eq(accountId)));
    }

    /** Those that happened in some time, whenever they were taken back; the end is left out. */
    static List<ApplicationEvent> between(DSLContext db, UUID accountId, Instant from, Instant end) {
        List<ApplicationEventRecord> rows = db.selectFrom(APPLICATION_EVENT)
                .where(APPLICATION_EVENT.ACCOUNT_ID.eq(accountId))
                .and(APPLICATION_EVENT.HAPPENED_AT.ge(from))
                .and(APPLICATION_EVENT.HAPPENED_AT.lt(end))
                .orderBy(APPLICATION_EVENT.HAPPENED_AT, APPLICATION_EVENT.APPLICATION_ID, APPLICATION_EVENT.SEQUENCE)
                .fetch();
        Set<UUID> undone = new HashSet<>();
        List<UUID> applications = rows.stream()
                .map(ApplicationEventRecord::getApplicationId)
                .distinct()
                .toList();
        for (List<UUID> some : ApplicationRows.parts(applications)) {
            undone.addAll(db.select(APPLICATION_EVENT.UNDOES)
                    .from(APPLICATION_EVENT)
                    .where(APPLICATION_EVENT.APPLICATION_ID.in(some))
                    .and(APPLICATION_EVENT.UNDOES.isNotNull())
                    .fetch(APPLICATION_EVENT.UNDOES));
        }
        return rows.stream()
                .map(row -> event(row, undone.contains(row.getId())))
                .toList();
    }

    private static List<ApplicationEventRecord> rows(DSLContext db, Condition which) {
        return db.selectFrom(APPLICATION_EVENT)
                .where(which)
                .orderBy(APPLICATION_EVENT.APPLICATION_ID, APPLICATION_EVENT.SEQUENCE)
                .fetch();
    }

    private static List<ApplicationEvent> events(List<ApplicationEventRecord> rows) {
        Set<UUID> undone = rows.stream()
                .map(ApplicationEventRecord::getUndoes)
                .filter(Objects::nonNull)
                .collect(toSet());
        return rows.stream()
                .map(row -> event(row, undone.contains(row.getId())))
                .toList();
    }

    /** The number of the last event of an application. */
    static int last(DSLContext db, UUID applicationId) {
        return db.select(coalesce(max(APPLICATION_EVENT.SEQUENCE), 0))
                .from(APPLICATION_EVENT)
                .where(APPLICATION_EVENT.APPLICATION_ID.eq(applicationId))
                .fetchSingle()
                .value1();
    }

    /** Appends events, which must be the next ones of their applications. */
    static void append(DSLContext db, UUID accountId, List<ApplicationEvent> events) {
        db.batchInsert(events.stream().map(event -> row(accountId, event)).toList())
                .execute();
    }

    private static ApplicationEventRecord row(UUID accountId, ApplicationEvent event) {
        ApplicationEventRecord row = new ApplicationEventRecord();
        row.setId(event.id());
        row.setApplicationId(event.applicationId());
        row.setAccountId(accountId);
        row.setSequence(event.sequence());
        row.setFromStatus(event.from());
        row.setToStatus(event.to());
        row.setToKind(event.kind().key());
        row.setAction(event.action().name().toLowerCase(Locale.ROOT));
        row.setUndoes(event.undoes());
        row.setHappenedAt(event.at());
        row.setRecordedAt(event.recordedAt());
        row.setNote(event.note());
        return row;
    }

    private static ApplicationEvent event(ApplicationEventRecord row, boolean undone) {
        return new ApplicationEvent(
                row.getId(),
                row.getApplicationId(),
                row.getSequence(),
                row.getFromStatus(),
                row.getToStatus(),
                StageKind.of(row.getToKind()),
                Action.valueOf(row.getAction().toUpperCase(Locale.ROOT)),
                row.getUndoes(),
                undone,
                row.getHappenedAt(),
                row.getRecordedAt(),
                row.getNote());
    }
}
