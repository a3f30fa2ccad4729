package dev.jobtracker.discovery.saved;

import static dev.jobtracker.platform.schema.Tables.SAVED_SEARCH;

import dev.jobtracker.platform.schema.tables.records.SavedSearchRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The table of saved searches. */
final class SearchRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SearchRows() {}

    static List<SavedSearch> of(DSLContext db, UUID accountId) {
        return db.selectFrom(SAVED_SEARCH)
                .where(SAVED_SEARCH.ACCOUNT_ID.eq(accountId))
                .orderBy(SAVED_SEARCH.CREATED_AT, SAVED_SEARCH.ID)
                .fetch(SearchRows::search);
    }

    static Optional<SavedSearch> find(DSLContext db, UUID accountId, UUID id) {
        return db.selectFrom(SAVED_SEARCH).where(one(accountId, id)).fetchOptional(SearchRows::search);
    }

    private static Condition one(UUID accountId, UUID id) {
        return SAVED_SEARCH.ACCOUNT_ID.eq(accountId).and(SAVED_SEARCH.ID.eq(id));
    }

    static Optional<SavedSearch> find(DSLContext db, UUID id) {
        return db.selectFrom(SAVED_SEARCH).where(SAVED_SEARCH.ID.eq(id)).fetchOptional(SearchRows::search);
    }

    /** Everybody's, to be gone through one after the other. */
    static List<UUID> ids(DSLContext db) {
        return db.select(SAVED_SEARCH.ID)
                .from(SAVED_SEARCH)
                .orderBy(SAVED_SEARCH.ID)
                .fetch(SAVED_SEARCH.ID);
    }

    static void insert(DSLContext db, SavedSearch search) {
        db.insertInto(SAVED_SEARCH)
                .set(SAVED_SEARCH.ID, search.id())
                .set(SAVED_SEARCH.ACCOUNT_ID, search.accountId())
                .set(SAVED_SEARCH.VERSION, search.version())
                .set(SAVED_SEARCH.NAME, search.name())
                .set(SAVED_SEARCH.QUERY, JSON.writeValueAsString(search.query()))
                .set(SAVED_SEARCH.ALERT, search.alert())
                .set(SAVED_SEARCH.MIN_SCORE, search.minScore())
                .set(SAVED_SEARCH.SINCE, search.since())
                .set(SAVED_SEARCH.CREATED_AT, search.createdAt())
                .set(SAVED_SEARCH.UPDATED_AT, search.updatedAt())
                .execute();
    }

    /** Puts a search in the place of its version before; false when that was not the version expected. */
    static boolean replace(DSLContext db, SavedSearch search, @Nullable Long expected) {
        return db.update(SAVED_SEARCH)
                        .set(SAVED_SEARCH.VERSION, SAVED_SEARCH.VERSION.plus(1))
                        .set(SAVED_SEARCH.NAME, search.name())
                        .set(SAVED_SEARCH.QUERY, JSON.writeValueAsString(search.query()))
                        .set(SAVED_SEARCH.ALERT, search.alert())
                        .set(SAVED_SEARCH.MIN_SCORE, search.minScore())
                        .set(SAVED_SEARCH.SINCE, search.since())
                        .set(SAVED_SEARCH.UPDATED_AT, search.updatedAt())
                        .where(one(search.accountId(), search.id()))
                        .and(expected == null ? SAVED_SEARCH.ID.isNotNull() : SAVED_SEARCH.VERSION.eq(expected))
                        .execute()
                == 1;
    }

    static boolean delete(DSLContext db, UUID accountId, UUID id) {
        return db.deleteFrom(SAVED_SEARCH).where(one(accountId, id)).execute() == 1;
    }

    static void deleteAll(DSLContext db, UUID accountId) {
        db.deleteFrom(SAVED_SEARCH).where(SAVED_SEARCH.ACCOUNT_ID.eq(accountId)).execute();
    }

    private static SavedSearch search(SavedSearchRecord row) {
        return new SavedSearch(
                row.getId(),
                row.getAccountId(),
                row.getVersion(),
                row.getName(),
                JSON.readValue(row.getQuery(), SavedQuery.class),
                row.getAlert(),
                row.getMinScore(),
                row.getSince(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }
}
