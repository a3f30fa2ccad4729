package dev.jobtracker.notifications.calendar;

import static dev.jobtracker.platform.schema.Tables.CALENDAR_EVENT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import tools.jackson.databind.json.JsonMapper;

/** The table of what calendars were told. */
final class CalendarRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CalendarRows() {}

    static List<ToldEvent> of(DSLContext db, UUID accountId) {
        return db.selectFrom(CALENDAR_EVENT)
                .where(CALENDAR_EVENT.ACCOUNT_ID.eq(accountId))
                .fetch(row -> new ToldEvent(
                        JSON.readValue(row.getEvent(), CalendarEvent.class),
                        row.getSequence(),
                        row.getChangedAt(),
                        row.getCancelledAt()));
    }

    static void tell(DSLContext db, UUID accountId, ToldEvent told) {
        db.insertInto(CALENDAR_EVENT)
                .set(CALENDAR_EVENT.ACCOUNT_ID, accountId)
                .set(CALENDAR_EVENT.DETAIL_ID, told.event().detailId())
                .set(CALENDAR_EVENT.SEQUENCE, told.sequence())
                .set(CALENDAR_EVENT.EVENT, JSON.writeValueAsString(told.event()))
                .set(CALENDAR_EVENT.CHANGED_AT, told.changedAt())
                .set(CALENDAR_EVENT.CANCELLED_AT, told.cancelledAt())
                .onConflict(CALENDAR_EVENT.ACCOUNT_ID, CALENDAR_EVENT.DETAIL_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    static void forget(DSLContext db, UUID accountId, List<UUID> ids) {
        db.deleteFrom(CALENDAR_EVENT)
                .where(CALENDAR_EVENT.ACCOUNT_ID.eq(accountId))
                .and(CALENDAR_EVENT.DETAIL_ID.in(ids))
                .execute();
    }

    static void forgetAll(DSLContext db, UUID accountId) {
        db.deleteFrom(CALENDAR_EVENT)
                .where(CALENDAR_EVENT.ACCOUNT_ID.eq(accountId))
                .execute();
    }
}
