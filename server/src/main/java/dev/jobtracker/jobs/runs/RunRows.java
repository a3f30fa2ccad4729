package dev.jobtracker.jobs.runs;

import static dev.jobtracker.platform.schema.Tables.CATALOG_RUN;

import dev.jobtracker.jobs.CatalogRun;
import dev.jobtracker.jobs.Rejection;
import dev.jobtracker.jobs.RunCounts;
import dev.jobtracker.jobs.RunKind;
import dev.jobtracker.jobs.RunStatus;
import dev.jobtracker.platform.schema.tables.records.CatalogRunRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of runs. */
final class RunRows {

    static final String PROGRAM_ENDED = "The program ended while this ran.";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Rejection>> REJECTIONS = new TypeReference<>() {};

    private RunRows() {}

    static void add(DSLContext db, UUID id, RunKind kind, RunStatus status, @Nullable String source, Instant now) {
        db.insertInto(CATALOG_RUN)
                .set(CATALOG_RUN.ID, id)
                .set(CATALOG_RUN.KIND, kind.key())
                .set(CATALOG_RUN.STATUS, status.key())
                .set(CATALOG_RUN.SOURCE, source)
                .set(CATALOG_RUN.CREATED_AT, now)
                .set(CATALOG_RUN.STARTED_AT, status == RunStatus.RUNNING ? now : null)
                .set(CATALOG_RUN.ACTIVE_AT, status == RunStatus.RUNNING ? now : null)
                .execute();
    }

    static void start(DSLContext db, UUID id, Instant now) {
        db.update(CATALOG_RUN)
                .set(CATALOG_RUN.STATUS, RunStatus.RUNNING.key())
                .set(CATALOG_RUN.STARTED_AT, now)
                .set(CATALOG_RUN.ACTIVE_AT, now)
                .where(CATALOG_RUN.ID.eq(id))
                .execute();
    }

    /** Adds to what a run did. */
    static void count(DSLContext db, UUID id, RunCounts counts, Instant now) {
        db.update(CATALOG_RUN)
                .set(CATALOG_RUN.READ_COUNT, CATALOG_RUN.READ_COUNT.plus(counts.read()))
                .set(CATALOG_RUN.STORED_COUNT, CATALOG_RUN.STORED_COUNT.plus(counts.stored()))
                .set(CATALOG_RUN.UPDATED_COUNT, CATALOG_RUN.UPDATED_COUNT.plus(counts.updated()))
                .set(CATALOG_RUN.UNCHANGED_COUNT, CATALOG_RUN.UNCHANGED_COUNT.plus(counts.unchanged()))
                .set(CATALOG_RUN.REMOVED_COUNT, CATALOG_RUN.REMOVED_COUNT.plus(counts.removed()))
                .set(CATALOG_RUN.REJECTED_COUNT, CATALOG_RUN.REJECTED_COUNT.plus(counts.rejected()))
                .set(CATALOG_RUN.EXPIRED_COUNT, CATALOG_RUN.EXPIRED_COUNT.plus(counts.expired()))
                .set(CATALOG_RUN.DELETED_COUNT, CATALOG_RUN.DELETED_COUNT.plus(counts.deleted()))
                .set(CATALOG_RUN.ACTIVE_AT, now)
                .where(CATALOG_RUN.ID.eq(id))
                .execute();
    }

    static void finish(
            DSLContext db,
            UUID id,
            RunStatus status,
            @Nullable String failure,
            List<Rejection> rejections,
            Instant now) {
        db.update(CATALOG_RUN)
                .set(CATALOG_RUN.STATUS, status.key())
                .set(CATALOG_RUN.FINISHED_AT, now)
                .set(CATALOG_RUN.FAILURE, failure)
                .set(CATALOG_RUN.REJECTIONS, rejections.isEmpty() ? null : JSON.writeValueAsString(rejections))
                .where(CATALOG_RUN.ID.eq(id))
                .execute();
    }

    /** Ends runs whose process is gone. */
    static void breakOff(DSLContext db, Condition which, Instant now) {
        db.update(CATALOG_RUN)
                .set(CATALOG_RUN.STATUS, RunStatus.BROKEN.key())
                .set(CATALOG_RUN.FINISHED_AT, now)
                .set(CATALOG_RUN.FAILURE, PROGRAM_ENDED)
                .where(CATALOG_RUN.STATUS.eq(RunStatus.RUNNING.key()))
                .and(which)
                .execute();
    }

    static Optional<CatalogRun> find(DSLContext db, UUID id) {
        return db.selectFrom(CATALOG_RUN)
                .where(CATALOG_RUN.ID.eq(id))
                .fetchOptional()
                .map(RunRows::run);
    }

    /** The latest first. */
    static List<CatalogRun> latest(DSLContext db, Condition which, long offset, int limit) {
        return db
                .selectFrom(CATALOG_RUN)
                .where(which)
                .orderBy(CATALOG_RUN.CREATED_AT.desc(), CATALOG_RUN.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch()
                .stream()
                .map(RunRows::run)
                .toList();
    }

    private static CatalogRun run(CatalogRunRecord row) {
        RunCounts counts = new RunCounts(
                row.getReadCount(),
                row.getStoredCount(),
                row.getUpdatedCount(),
                row.getUnchangedCount(),
                row.getRemovedCount(),
                row.getRejectedCount(),
                row.getExpiredCount(),
                row.getDeletedCount());
        return new CatalogRun(
                row.getId(),
                RunKind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                RunStatus.valueOf(row.getStatus().toUpperCase(Locale.ROOT)),
                row.getSource(),
                row.getStartedAt(),
                row.getFinishedAt(),
                counts,
                row.getFailure(),
                row.getRejections() == null ? List.of() : JSON.readValue(row.getRejections(), REJECTIONS));
    }
}
