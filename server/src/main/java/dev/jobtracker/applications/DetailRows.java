package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION_DETAIL;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.jobtracker.platform.schema.tables.records.ApplicationDetailRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The table of details. */
final class DetailRows {

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Note.class, AsWritten.class).build();

    /** What follows from a text is not stored beside it. */
    @JsonIgnoreProperties("html")
    private interface AsWritten {}

    private DetailRows() {}

    static <T extends Detail> void insert(DSLContext db, UUID accountId, Class<T> type, Attached<T> attached) {
        db.insertInto(APPLICATION_DETAIL)
                .set(APPLICATION_DETAIL.ID, attached.id())
                .set(APPLICATION_DETAIL.APPLICATION_ID, attached.applicationId())
                .set(APPLICATION_DETAIL.ACCOUNT_ID, accountId)
                .set(APPLICATION_DETAIL.KIND, DetailKind.keyOf(type))
                .set(APPLICATION_DETAIL.VERSION, attached.version())
                .set(APPLICATION_DETAIL.AT, attached.detail().time())
                .set(APPLICATION_DETAIL.OPEN, attached.detail().open())
                .set(APPLICATION_DETAIL.BODY, JSON.writeValueAsString(attached.detail()))
                .set(APPLICATION_DETAIL.CREATED_AT, attached.createdAt())
                .set(APPLICATION_DETAIL.UPDATED_AT, attached.updatedAt())
                .execute();
    }

    /** Takes a detail for a change; false when it is not there, or not in the version expected. */
    static boolean claim(DSLContext db, Condition which, @Nullable Long expected, Instant now) {
        return db.update(APPLICATION_DETAIL)
                        .set(APPLICATION_DETAIL.VERSION, APPLICATION_DETAIL.VERSION.plus(1))
                        .set(APPLICATION_DETAIL.UPDATED_AT, now)
                        .where(which)
                        .and(
                                expected == null
                                        ? APPLICATION_DETAIL.ID.isNotNull()
                                        : APPLICATION_DETAIL.VERSION.eq(expected))
                        .execute()
                == 1;
    }

    static void update(DSLContext db, UUID id, Detail detail) {
        db.update(APPLICATION_DETAIL)
                .set(APPLICATION_DETAIL.AT, detail.time())
                .set(APPLICATION_DETAIL.OPEN, detail.open())
                .set(APPLICATION_DETAIL.BODY, JSON.writeValueAsString(detail))
                .where(APPLICATION_DETAIL.ID.eq(id))
                .execute();
    }

    static boolean delete(DSLContext db, Condition which) {
        return db.deleteFrom(APPLICATION_DETAIL).where(which).execute() == 1;
    }

    static <T extends Detail> Optional<Attached<T>> find(DSLContext db, Condition which, Class<T> type) {
        return db.selectFrom(APPLICATION_DETAIL).where(which).fetchOptional(row -> attached(row, type));
    }

    /** By their time, or in the order in which they were added. */
    static <T extends Detail> List<Attached<T>> page(
            DSLContext db, Condition which, Class<T> type, long offset, int limit) {
        return db.selectFrom(APPLICATION_DETAIL)
                .where(which)
                .orderBy(APPLICATION_DETAIL.AT, APPLICATION_DETAIL.ID)
                .limit(limit)
                .offset(offset)
                .fetch(row -> attached(row, type));
    }

    /** All of one kind with some applications, application by application. */
    static <T extends Detail> List<Attached<T>> ofAll(DSLContext db, List<UUID> applicationIds, Class<T> type) {
        return db.selectFrom(APPLICATION_DETAIL)
                .where(APPLICATION_DETAIL.APPLICATION_ID.in(applicationIds))
                .and(APPLICATION_DETAIL.KIND.eq(DetailKind.keyOf(type)))
                .orderBy(APPLICATION_DETAIL.APPLICATION_ID, APPLICATION_DETAIL.AT, APPLICATION_DETAIL.ID)
                .fetch(row -> attached(row, type));
    }

    private static <T extends Detail> Attached<T> attached(ApplicationDetailRecord row, Class<T> type) {
        return new Attached<>(
                row.getId(),
                row.getApplicationId(),
                JSON.readValue(row.getBody(), type),
                row.getVersion(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }
}
