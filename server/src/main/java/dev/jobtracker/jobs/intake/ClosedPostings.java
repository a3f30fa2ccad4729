package dev.jobtracker.jobs.intake;

import static dev.jobtracker.platform.schema.Tables.IMPORTED_POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;
import static org.jooq.impl.DSL.select;

import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.clusters.Unclustered;
import dev.jobtracker.jobs.search.TextIndex;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Postings that are no longer open: marking them, and deleting them in the end. */
public final class ClosedPostings {

    private final TextIndex index;

    public ClosedPostings(TextIndex index) {
        this.index = index;
    }

    /**
     * Marks open postings whose last day has passed, at most so many at a time.
     *
     * @return how many were marked
     */
    public int expire(DSLContext db, Instant now, int atMost) {
        PostingRows.waitForOthers(db);
        List<Integer> numbers = db.select(POSTING.NUMBER)
                .from(POSTING)
                .where(POSTING.STATUS.eq(PostingStatus.OPEN.key()))
                .and(POSTING.EXPIRES_AT.le(now))
                .limit(atMost)
                .fetch(POSTING.NUMBER);
        if (numbers.isEmpty()) {
            return 0;
        }
        Unclustered.note(db, numbers);
        return db.update(POSTING)
                .set(POSTING.STATUS, PostingStatus.EXPIRED.key())
                .where(POSTING.NUMBER.in(numbers))
                .execute();
    }

    /** The next postings after a number that have not been open since a time, or were imported without an end. */
    public Map<Integer, UUID> closedBefore(DSLContext db, Instant time, int after, int atMost) {
        return db.select(POSTING.NUMBER, POSTING.ID)
                .from(POSTING)
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                .where(closedBefore(time))
                .and(POSTING.NUMBER.gt(after))
                .orderBy(POSTING.NUMBER)
                .limit(atMost)
                .fetchMap(POSTING.NUMBER, POSTING.ID);
    }

    private static Condition closedBefore(Instant time) {
        Condition expired = POSTING.STATUS.eq(PostingStatus.EXPIRED.key()).and(POSTING.EXPIRES_AT.lt(time));
        Condition removed = POSTING.STATUS.eq(PostingStatus.REMOVED.key()).and(POSTING_DETAIL.REMOVED_AT.lt(time));
        return expired.or(removed).or(endless(time));
    }

    /** What somebody imported before a time, of which nobody will ever tell that it is over. */
    private static Condition endless(Instant time) {
        return POSTING.EXPIRES_AT
                .isNull()
                .and(POSTING.NUMBER.in(select(IMPORTED_POSTING.POSTING_NUMBER)
                        .from(IMPORTED_POSTING)
                        .where(IMPORTED_POSTING.IMPORTED_AT.lt(time))));
    }

    /** Makes everybody wait who is about to mark one of these postings, until this transaction ends. */
    public void hold(DSLContext db, Collection<Integer> numbers) {
        db.update(POSTING)
                .set(POSTING.SOURCE, POSTING.SOURCE)
                .where(POSTING.NUMBER.in(numbers))
                .execute();
    }

    /**
     * Deletes postings with all that belongs to them, unless they were opened again since.
     *
     * @return how many were deleted
     */
    public int delete(DSLContext db, Collection<Integer> numbers, Instant closedBefore) {
        PostingRows.waitForOthers(db);
        List<Integer> still = db.select(POSTING.NUMBER)
                .from(POSTING)
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                .where(POSTING.NUMBER.in(numbers))
                .and(closedBefore(closedBefore))
                .fetch(POSTING.NUMBER);
        if (still.isEmpty()) {
            return 0;
        }
        Unclustered.noteCompanionsOf(db, still);
        index.remove(db, still);
        return db.deleteFrom(POSTING).where(POSTING.NUMBER.in(still)).execute();
    }

    /** Open postings of a source that were known before a time; the next ones after a number. */
    public Map<Integer, UUID> openBefore(DSLContext db, String source, Instant time, int after, int atMost) {
        return db.select(POSTING.NUMBER, POSTING.ID)
                .from(POSTING)
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                .where(POSTING.SOURCE.eq(source))
                .and(POSTING.STATUS.ne(PostingStatus.REMOVED.key()))
                .and(POSTING_DETAIL.FIRST_SEEN_AT.lt(time))
                .and(POSTING.NUMBER.gt(after))
                .orderBy(POSTING.NUMBER)
                .limit(atMost)
                .fetchMap(POSTING.NUMBER, POSTING.ID);
    }
}
