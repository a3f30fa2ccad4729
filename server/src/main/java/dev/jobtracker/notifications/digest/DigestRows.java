package dev.jobtracker.notifications.digest;

import static dev.jobtracker.platform.schema.Tables.DIGEST;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** The table of the days for which digests were put together. */
final class DigestRows {

    private DigestRows() {}

    static Map<UUID, LocalDate> all(DSLContext db) {
        return db.selectFrom(DIGEST).fetchMap(DIGEST.ACCOUNT_ID, DIGEST.DAY);
    }

    static Optional<LocalDate> last(DSLContext db, UUID accountId) {
        return db.selectFrom(DIGEST).where(DIGEST.ACCOUNT_ID.eq(accountId)).fetchOptional(DIGEST.DAY);
    }

    /** Takes the day for a person; false when it, or a later one, was taken already. */
    static boolean claim(DSLContext db, UUID accountId, LocalDate day) {
        return db.insertInto(DIGEST)
                        .set(DIGEST.ACCOUNT_ID, accountId)
                        .set(DIGEST.DAY, day)
                        .onConflict(DIGEST.ACCOUNT_ID)
                        .doUpdate()
                        .set(DIGEST.DAY, day)
                        .where(DIGEST.DAY.lt(day))
                        .execute()
                == 1;
    }

    static void erase(DSLContext db, UUID accountId) {
        db.deleteFrom(DIGEST).where(DIGEST.ACCOUNT_ID.eq(accountId)).execute();
    }
}
