package dev.jobtracker.matching.written;

import static dev.jobtracker.platform.schema.Tables.WRITTEN_REASONS;

import dev.jobtracker.platform.database.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was written already; it goes with the résumé. */
final class WrittenReasonRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<@Nullable String>> TEXTS = new TypeReference<>() {};

    private final Database database;

    WrittenReasonRows(Database database) {
        this.database = database;
    }

    Optional<List<@Nullable String>> find(UUID resumeId, String about) {
        return database.read(db -> db.select(WRITTEN_REASONS.TEXTS)
                .from(WRITTEN_REASONS)
                .where(WRITTEN_REASONS.RESUME_ID.eq(resumeId))
                .and(WRITTEN_REASONS.ABOUT.eq(about))
                .fetchOptional(row -> JSON.readValue(row.value1(), TEXTS)));
    }

    /** Keeps what was written, unless the résumé is gone, and lets go of what was written before {@code old}. */
    void put(UUID resumeId, String about, List<@Nullable String> texts, Instant now, Instant old) {
        String json = JSON.writeValueAsString(texts);
        try {
            database.change(db -> {
                db.deleteFrom(WRITTEN_REASONS)
                        .where(WRITTEN_REASONS.RESUME_ID.eq(resumeId))
                        .and(WRITTEN_REASONS.WRITTEN_AT.lt(old))
                        .execute();
                db.insertInto(WRITTEN_REASONS)
                        .set(WRITTEN_REASONS.RESUME_ID, resumeId)
                        .set(WRITTEN_REASONS.ABOUT, about)
                        .set(WRITTEN_REASONS.TEXTS, json)
                        .set(WRITTEN_REASONS.WRITTEN_AT, now)
                        .onConflict(WRITTEN_REASONS.RESUME_ID, WRITTEN_REASONS.ABOUT)
                        .doUpdate()
                        .set(WRITTEN_REASONS.TEXTS, json)
                        .set(WRITTEN_REASONS.WRITTEN_AT, now)
                        .execute();
            });
        } catch (IntegrityConstraintViolationException deletedMeanwhile) {
            // Nobody will ask for it.
        }
    }
}
