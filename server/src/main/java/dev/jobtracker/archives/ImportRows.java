package dev.jobtracker.archives;

import static dev.jobtracker.platform.schema.Tables.APPLICATION_IMPORT;

import dev.jobtracker.archives.ImportProgress.Status;
import dev.jobtracker.platform.schema.tables.records.ApplicationImportRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import tools.jackson.databind.json.JsonMapper;

/** The table of imports. */
final class ImportRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ImportRows() {}

    static void insert(DSLContext db, UUID accountId, ImportProgress progress, ImportOptions options, byte[] file) {
        db.insertInto(APPLICATION_IMPORT)
                .set(APPLICATION_IMPORT.ID, progress.id())
                .set(APPLICATION_IMPORT.ACCOUNT_ID, accountId)
                .set(APPLICATION_IMPORT.STATUS, progress.status().key())
                .set(APPLICATION_IMPORT.ATTEMPTS, 0)
                .set(APPLICATION_IMPORT.OPTIONS, JSON.writeValueAsString(options))
                .set(APPLICATION_IMPORT.FILE, file)
                .set(APPLICATION_IMPORT.DONE, 0)
                .set(APPLICATION_IMPORT.REPORT, JSON.writeValueAsString(progress.report()))
                .set(APPLICATION_IMPORT.CREATED_AT, progress.createdAt())
                .execute();
    }

    /** The latest first, without the files. */
    static List<ImportProgress> of(DSLContext db, Condition which) {
        return db.select(
                        APPLICATION_IMPORT.ID,
                        APPLICATION_IMPORT.STATUS,
                        APPLICATION_IMPORT.DONE,
                        APPLICATION_IMPORT.CREATED_AT,
                        APPLICATION_IMPORT.FINISHED_AT,
                        APPLICATION_IMPORT.REPORT)
                .from(APPLICATION_IMPORT)
                .where(which)
                .orderBy(APPLICATION_IMPORT.CREATED_AT.desc(), APPLICATION_IMPORT.ID.desc())
                .fetch(row -> {
                    ImportReport report = JSON.readValue(row.value6(), ImportReport.class);
                    return new ImportProgress(
                            row.value1(),
                            Status.valueOf(row.value2().toUpperCase(Locale.ROOT)),
                            report.total(),
                            row.value3(),
                            row.value4(),
                            row.value5(),
                            report);
                });
    }

    /** The oldest that is not through, with its file. */
    static Optional<Pending> next(DSLContext db) {
        return db.selectFrom(APPLICATION_IMPORT)
                .where(APPLICATION_IMPORT.STATUS.eq(Status.PENDING.key()))
                .orderBy(APPLICATION_IMPORT.ATTEMPTS, APPLICATION_IMPORT.CREATED_AT, APPLICATION_IMPORT.ID)
                .limit(1)
                .fetchOptional(ImportRows::pending);
    }

    private static Pending pending(ApplicationImportRecord row) {
        return new Pending(
                row.getId(),
                row.getAccountId(),
                row.getAttempts(),
                JSON.readValue(row.getOptions(), ImportOptions.class),
                Objects.requireNonNull(row.getFile()),
                row.getDone(),
                JSON.readValue(row.getReport(), ImportReport.class));
    }

    /** An import that is not through. */
    @SuppressWarnings("ArrayRecordComponent") // read once and never compared
    record Pending(
            UUID id, UUID accountId, int attempts, ImportOptions options, byte[] file, int done, ImportReport report) {}

    static void tried(DSLContext db, UUID id) {
        db.update(APPLICATION_IMPORT)
                .set(APPLICATION_IMPORT.ATTEMPTS, APPLICATION_IMPORT.ATTEMPTS.plus(1))
                .where(APPLICATION_IMPORT.ID.eq(id))
                .execute();
    }

    /**
     * Takes the import for the lines from here; false when it is elsewhere, or gone. What makes headway may be tried
     * again.
     */
    static boolean claim(DSLContext db, UUID id, int from) {
        return db.update(APPLICATION_IMPORT)
                        .set(APPLICATION_IMPORT.ATTEMPTS, 0)
                        .where(APPLICATION_IMPORT.ID.eq(id))
                        .and(APPLICATION_IMPORT.DONE.eq(from))
                        .and(APPLICATION_IMPORT.STATUS.eq(Status.PENDING.key()))
                        .execute()
                == 1;
    }

    /** Notes that the lines up to here were taken. */
    static void advance(DSLContext db, UUID id, int to, ImportReport report) {
        db.update(APPLICATION_IMPORT)
                .set(APPLICATION_IMPORT.DONE, to)
                .set(APPLICATION_IMPORT.REPORT, JSON.writeValueAsString(report))
                .where(APPLICATION_IMPORT.ID.eq(id))
                .execute();
    }

    static void end(DSLContext db, UUID id, Status status, Instant now) {
        db.update(APPLICATION_IMPORT)
                .set(APPLICATION_IMPORT.STATUS, status.key())
                .set(APPLICATION_IMPORT.FINISHED_AT, now)
                .setNull(APPLICATION_IMPORT.FILE)
                .where(APPLICATION_IMPORT.ID.eq(id))
                .execute();
    }

    static void delete(DSLContext db, Condition which) {
        db.deleteFrom(APPLICATION_IMPORT).where(which).execute();
    }
}
