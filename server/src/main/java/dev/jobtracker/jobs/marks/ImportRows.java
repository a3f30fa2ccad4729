package dev.jobtracker.jobs.marks;

import static dev.jobtracker.platform.schema.Tables.IMPORTED_POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Whose the postings are that people imported, in the database. */
public final class ImportRows {

    /** The source of postings that people import. */
    public static final String SOURCE = "imported";

    private ImportRows() {}

    /** Keeps what everybody may see. */
    public static Condition shared() {
        return POSTING.SOURCE.ne(SOURCE);
    }

    /** Keeps what a person may see: everything but what others imported. */
    public static Condition visibleTo(UUID accountId) {
        return shared().or(POSTING.NUMBER.in(select(IMPORTED_POSTING.POSTING_NUMBER)
                .from(IMPORTED_POSTING)
                .where(IMPORTED_POSTING.ACCOUNT_ID.eq(accountId))));
    }

    /** Those of the postings that a person may see, in the same order. */
    public static List<UUID> visible(DSLContext db, UUID accountId, List<UUID> postings) {
        Set<UUID> others = db.select(POSTING.ID)
                .from(POSTING)
                .where(POSTING.ID.in(postings))
                .andNot(visibleTo(accountId))
                .fetchSet(POSTING.ID);
        return postings.stream().filter(posting -> !others.contains(posting)).toList();
    }

    /** Gives a posting to the person who imported it. */
    public static void own(DSLContext db, UUID accountId, UUID posting, Instant now) {
        db.insertInto(IMPORTED_POSTING)
                .columns(IMPORTED_POSTING.POSTING_NUMBER, IMPORTED_POSTING.ACCOUNT_ID, IMPORTED_POSTING.IMPORTED_AT)
                .select(select(POSTING.NUMBER, val(accountId), val(now, IMPORTED_POSTING.IMPORTED_AT))
                        .from(POSTING)
                        .where(POSTING.ID.eq(posting))
                        .and(POSTING.SOURCE.eq(SOURCE)))
                .onConflict(IMPORTED_POSTING.POSTING_NUMBER)
                .doUpdate()
                .set(IMPORTED_POSTING.IMPORTED_AT, excluded(IMPORTED_POSTING.IMPORTED_AT))
                .execute();
    }

    /** The numbers of what a person imported. */
    static List<Integer> of(DSLContext db, UUID accountId) {
        return db.select(IMPORTED_POSTING.POSTING_NUMBER)
                .from(IMPORTED_POSTING)
                .where(IMPORTED_POSTING.ACCOUNT_ID.eq(accountId))
                .fetch(IMPORTED_POSTING.POSTING_NUMBER);
    }
}
