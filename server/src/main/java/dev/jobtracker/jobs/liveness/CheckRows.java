package dev.jobtracker.jobs.liveness;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_CHECK;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;
import static org.jooq.impl.DSL.excluded;

import dev.jobtracker.jobs.PostingStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The checks in the database. */
final class CheckRows {

    private CheckRows() {}

    /** A posting that may be asked after. */
    record Due(int number, UUID id, String url) {}

    /** Open postings with a page that was not asked since a time; the next ones after a number. */
    static List<Due> due(DSLContext db, Instant since, int after, int atMost) {
        return db.select(POSTING.NUMBER, POSTING.ID, POSTING_DETAIL.URL)
                .from(POSTING)
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                .leftJoin(POSTING_CHECK)
                .on(POSTING_CHECK.POSTING_NUMBER.eq(POSTING.NUMBER))
                .where(POSTING.STATUS.eq(PostingStatus.OPEN.key()))
                .and(POSTING_DETAIL.URL.isNotNull())
                .and(POSTING_CHECK.CHECKED_AT.isNull().or(POSTING_CHECK.CHECKED_AT.le(since)))
                .and(POSTING.NUMBER.gt(after))
                .orderBy(POSTING.NUMBER)
                .limit(atMost)
                .fetch(row -> new Due(row.value1(), row.value2(), row.value3()));
    }

    /** @param status of HTTP, or null when there was no answer */
    static void note(DSLContext db, int number, @Nullable Integer status, Instant now) {
        db.insertInto(POSTING_CHECK)
                .set(POSTING_CHECK.POSTING_NUMBER, number)
                .set(POSTING_CHECK.CHECKED_AT, now)
                .set(POSTING_CHECK.STATUS, status)
                .onConflict(POSTING_CHECK.POSTING_NUMBER)
                .doUpdate()
                .set(POSTING_CHECK.CHECKED_AT, excluded(POSTING_CHECK.CHECKED_AT))
                .set(POSTING_CHECK.STATUS, excluded(POSTING_CHECK.STATUS))
                .execute();
    }
}
