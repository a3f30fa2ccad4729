package dev.jobtracker.jobs.runs;

import static dev.jobtracker.platform.schema.Tables.FEED_CURSOR;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** The table of how far each feed came. */
final class FeedCursorRows {

    private FeedCursorRows() {}

    static Optional<String> find(DSLContext db, String source) {
        return db.select(FEED_CURSOR.POSITION)
                .from(FEED_CURSOR)
                .where(FEED_CURSOR.SOURCE.eq(source))
                .fetchOptional(FEED_CURSOR.POSITION);
    }

    static void put(DSLContext db, String source, String position, Instant now) {
        db.insertInto(FEED_CURSOR)
                .set(FEED_CURSOR.SOURCE, source)
                .set(FEED_CURSOR.POSITION, position)
                .set(FEED_CURSOR.CHANGED_AT, now)
                .onConflict(FEED_CURSOR.SOURCE)
                .doUpdate()
                .set(FEED_CURSOR.POSITION, position)
                .set(FEED_CURSOR.CHANGED_AT, now)
                .execute();
    }
}
