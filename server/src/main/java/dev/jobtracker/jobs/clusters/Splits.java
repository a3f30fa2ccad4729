package dev.jobtracker.jobs.clusters;

import static dev.jobtracker.platform.schema.Tables.POSTING_SPLIT;
import static org.jooq.impl.DSL.select;

import dev.jobtracker.platform.schema.tables.Posting;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Which postings a person keeps apart from their clusters. */
public final class Splits {

    private Splits() {}

    public static Set<UUID> of(DSLContext db, UUID accountId) {
        return db.select(POSTING_SPLIT.POSTING_ID)
                .from(POSTING_SPLIT)
                .where(POSTING_SPLIT.ACCOUNT_ID.eq(accountId))
                .fetchSet(POSTING_SPLIT.POSTING_ID);
    }

    /** Keeps a posting apart from now on; twice is the same as once. */
    public static void add(DSLContext db, UUID accountId, UUID postingId, Instant now) {
        db.insertInto(POSTING_SPLIT)
                .set(POSTING_SPLIT.ACCOUNT_ID, accountId)
                .set(POSTING_SPLIT.POSTING_ID, postingId)
                .set(POSTING_SPLIT.SPLIT_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    /** Keeps rows whose postings a person is shown together: neither is split off, or both are the same one. */
    public static Condition together(Posting one, Posting other, UUID accountId) {
        return one.NUMBER.eq(other.NUMBER).or(isNotIn(one, accountId).and(isNotIn(other, accountId)));
    }

    private static Condition isNotIn(Posting posting, UUID accountId) {
        return posting.ID.notIn(
                select(POSTING_SPLIT.POSTING_ID).from(POSTING_SPLIT).where(POSTING_SPLIT.ACCOUNT_ID.eq(accountId)));
    }

    /** Everything that a person split off, the first first. */
    static List<SplitsOfPerson.Split> all(DSLContext db, UUID accountId) {
        return db.select(POSTING_SPLIT.POSTING_ID, POSTING_SPLIT.SPLIT_AT)
                .from(POSTING_SPLIT)
                .where(POSTING_SPLIT.ACCOUNT_ID.eq(accountId))
                .orderBy(POSTING_SPLIT.SPLIT_AT, POSTING_SPLIT.POSTING_ID)
                .fetch(row -> new SplitsOfPerson.Split(row.value1(), row.value2()));
    }

    static void removeAll(DSLContext db, UUID accountId) {
        db.deleteFrom(POSTING_SPLIT)
                .where(POSTING_SPLIT.ACCOUNT_ID.eq(accountId))
                .execute();
    }
}
