package dev.jobtracker.discovery.saved;

import static dev.jobtracker.platform.schema.Tables.SAVED_SEARCH;
import static dev.jobtracker.platform.schema.Tables.SAVED_SEARCH_NEWS;
import static org.jooq.impl.DSL.count;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The table of what saved searches found. */
final class NewsRows {

    private NewsRows() {}

    static Set<UUID> known(DSLContext db, UUID searchId) {
        return db.select(SAVED_SEARCH_NEWS.POSTING_ID)
                .from(SAVED_SEARCH_NEWS)
                .where(SAVED_SEARCH_NEWS.SEARCH_ID.eq(searchId))
                .fetchSet(SAVED_SEARCH_NEWS.POSTING_ID);
    }

    static void add(DSLContext db, SavedSearch search, UUID postingId, @Nullable Integer score, Instant now) {
        db.insertInto(SAVED_SEARCH_NEWS)
                .set(SAVED_SEARCH_NEWS.SEARCH_ID, search.id())
                .set(SAVED_SEARCH_NEWS.POSTING_ID, postingId)
                .set(SAVED_SEARCH_NEWS.ACCOUNT_ID, search.accountId())
                .set(SAVED_SEARCH_NEWS.SCORE, score)
                .set(SAVED_SEARCH_NEWS.FOUND_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    /** What a search found, the latest first. */
    static List<FoundPosting> of(DSLContext db, UUID searchId) {
        return db.selectFrom(SAVED_SEARCH_NEWS)
                .where(SAVED_SEARCH_NEWS.SEARCH_ID.eq(searchId))
                .orderBy(SAVED_SEARCH_NEWS.FOUND_AT.desc(), SAVED_SEARCH_NEWS.POSTING_ID)
                .fetch(row -> new FoundPosting(row.getPostingId(), row.getScore(), row.getFoundAt(), row.getSeen()));
    }

    /** How much each search of a person found that they have not looked at. */
    static Map<UUID, Integer> unseen(DSLContext db, UUID accountId) {
        return db.select(SAVED_SEARCH_NEWS.SEARCH_ID, count())
                .from(SAVED_SEARCH_NEWS)
                .where(SAVED_SEARCH_NEWS.ACCOUNT_ID.eq(accountId))
                .and(SAVED_SEARCH_NEWS.SEEN.eq(false))
                .groupBy(SAVED_SEARCH_NEWS.SEARCH_ID)
                .fetchMap(SAVED_SEARCH_NEWS.SEARCH_ID, count());
    }

    static void see(DSLContext db, UUID searchId) {
        db.update(SAVED_SEARCH_NEWS)
                .set(SAVED_SEARCH_NEWS.SEEN, true)
                .where(SAVED_SEARCH_NEWS.SEARCH_ID.eq(searchId))
                .and(SAVED_SEARCH_NEWS.SEEN.eq(false))
                .execute();
    }

    /** What a person's searches with an alert found since then that was in no mail, the best first. */
    static List<FoundPosting> untold(DSLContext db, UUID accountId, Instant since) {
        return db.select(
                        SAVED_SEARCH_NEWS.POSTING_ID,
                        SAVED_SEARCH_NEWS.SCORE,
                        SAVED_SEARCH_NEWS.FOUND_AT,
                        SAVED_SEARCH_NEWS.SEEN)
                .from(SAVED_SEARCH_NEWS)
                .join(SAVED_SEARCH)
                .on(SAVED_SEARCH.ID.eq(SAVED_SEARCH_NEWS.SEARCH_ID))
                .where(SAVED_SEARCH_NEWS.ACCOUNT_ID.eq(accountId))
                .and(SAVED_SEARCH_NEWS.TOLD.eq(false))
                .and(SAVED_SEARCH_NEWS.FOUND_AT.ge(since))
                .and(SAVED_SEARCH.ALERT.eq(true))
                .orderBy(SAVED_SEARCH_NEWS.SCORE.desc().nullsLast(), SAVED_SEARCH_NEWS.FOUND_AT.desc())
                .fetch(row -> new FoundPosting(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    static void tell(DSLContext db, UUID accountId, Collection<UUID> postings) {
        db.update(SAVED_SEARCH_NEWS)
                .set(SAVED_SEARCH_NEWS.TOLD, true)
                .where(SAVED_SEARCH_NEWS.ACCOUNT_ID.eq(accountId))
                .and(SAVED_SEARCH_NEWS.POSTING_ID.in(postings))
                .execute();
    }
}
