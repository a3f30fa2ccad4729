package dev.jobtracker.profiles;

import static dev.jobtracker.platform.schema.Tables.PROFILE_PICTURE;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** The table of pictures. */
final class PictureRows {

    private PictureRows() {}

    /** What names a person's picture. */
    static Optional<String> hash(DSLContext db, UUID accountId) {
        return db.select(PROFILE_PICTURE.HASH)
                .from(PROFILE_PICTURE)
                .where(PROFILE_PICTURE.ACCOUNT_ID.eq(accountId))
                .fetchOptional(PROFILE_PICTURE.HASH);
    }

    static Optional<byte[]> content(DSLContext db, UUID accountId) {
        return db.select(PROFILE_PICTURE.CONTENT)
                .from(PROFILE_PICTURE)
                .where(PROFILE_PICTURE.ACCOUNT_ID.eq(accountId))
                .fetchOptional(PROFILE_PICTURE.CONTENT);
    }

    /** Where the picture that we keep comes from. */
    static Optional<String> origin(DSLContext db, UUID accountId) {
        return db.select(PROFILE_PICTURE.ORIGIN)
                .from(PROFILE_PICTURE)
                .where(PROFILE_PICTURE.ACCOUNT_ID.eq(accountId))
                .fetchOptional(PROFILE_PICTURE.ORIGIN);
    }

    static void replace(DSLContext db, UUID accountId, String origin, String hash, byte[] content, Instant now) {
        delete(db, accountId);
        db.insertInto(PROFILE_PICTURE)
                .set(PROFILE_PICTURE.ACCOUNT_ID, accountId)
                .set(PROFILE_PICTURE.ORIGIN, origin)
                .set(PROFILE_PICTURE.HASH, hash)
                .set(PROFILE_PICTURE.CONTENT, content)
                .set(PROFILE_PICTURE.TAKEN_AT, now)
                .execute();
    }

    static void delete(DSLContext db, UUID accountId) {
        db.deleteFrom(PROFILE_PICTURE)
                .where(PROFILE_PICTURE.ACCOUNT_ID.eq(accountId))
                .execute();
    }
}
