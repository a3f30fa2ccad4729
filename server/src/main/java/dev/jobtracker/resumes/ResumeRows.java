package dev.jobtracker.resumes;

import static dev.jobtracker.platform.schema.Tables.RESUME;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.Remembered;
import dev.jobtracker.platform.schema.tables.records.ResumeRecord;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import tools.jackson.databind.json.JsonMapper;

/** The table of résumés. */
final class ResumeRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int MOST_EDITIONS = 1_000;

    private final Database database;
    private final Remembered<UUID, Optional<String>> editions;

    ResumeRows(Database database) {
        this.database = database;
        this.editions = new Remembered<>(database, MOST_EDITIONS, ResumeRows::edition);
    }

    /** A row with its two forms of content read. */
    record Row(ResumeRecord record, ResumeContent read, ResumeCorrections corrections) {}

    Optional<Row> find(UUID accountId) {
        return database.read(db -> db.selectFrom(RESUME)
                        .where(RESUME.ACCOUNT_ID.eq(accountId))
                        .fetchOptional())
                .map(record -> new Row(
                        record,
                        JSON.readValue(record.getContent(), ResumeContent.class),
                        record.getCorrections() == null
                                ? ResumeCorrections.NONE
                                : JSON.readValue(record.getCorrections(), ResumeCorrections.class)));
    }

    Optional<String> edition(UUID accountId) {
        return editions.get(accountId);
    }

    private static Optional<String> edition(DSLContext db, UUID accountId) {
        return db.select(RESUME.ID, RESUME.CORRECTED_AT)
                .from(RESUME)
                .where(RESUME.ACCOUNT_ID.eq(accountId))
                .fetchOptional(row -> row.value1() + " " + row.value2());
    }

    /** Puts this one in the place of whatever the person had. */
    void replace(ResumeRecord row, ResumeContent content) {
        row.setContent(JSON.writeValueAsString(content));
        database.change(db -> {
            db.deleteFrom(RESUME)
                    .where(RESUME.ACCOUNT_ID.eq(row.getAccountId()))
                    .execute();
            db.insertInto(RESUME).set(row).execute();
        });
    }

    void correct(UUID id, ResumeCorrections corrections, Instant at) {
        String json = JSON.writeValueAsString(corrections);
        database.change(db -> db.update(RESUME)
                .set(RESUME.CORRECTIONS, json)
                .set(RESUME.CORRECTED_AT, at)
                .where(RESUME.ID.eq(id))
                .execute());
    }

    void delete(UUID id) {
        database.change(db -> db.deleteFrom(RESUME).where(RESUME.ID.eq(id)).execute());
    }

    Optional<ResumeVersion> latest(UUID accountId) {
        return database.read(db -> db.select(RESUME.ID, RESUME.CORRECTED_AT)
                .from(RESUME)
                .where(RESUME.ACCOUNT_ID.eq(accountId))
                .fetchOptional(row -> new ResumeVersion(row.value1(), row.value2())));
    }

    List<UUID> people() {
        return database.read(db -> db.select(RESUME.ACCOUNT_ID).from(RESUME).fetch(RESUME.ACCOUNT_ID));
    }

    Set<String> storedNames() {
        return database.read(
                db -> new HashSet<>(db.select(RESUME.STORED_NAME).from(RESUME).fetch(RESUME.STORED_NAME)));
    }
}
