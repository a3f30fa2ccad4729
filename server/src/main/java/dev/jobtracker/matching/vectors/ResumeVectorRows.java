package dev.jobtracker.matching.vectors;

import static dev.jobtracker.platform.schema.Tables.RESUME_VECTOR;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.resumes.ResumeVersion;
import java.util.Optional;
import org.jooq.exception.IntegrityConstraintViolationException;

/** The vectors of résumés in the database. */
final class ResumeVectorRows {

    private final Database database;

    ResumeVectorRows(Database database) {
        this.database = database;
    }

    Optional<float[]> find(KnownModel model, ResumeVersion version) {
        return database.read(db -> db.select(RESUME_VECTOR.VECTOR)
                .from(RESUME_VECTOR)
                .where(RESUME_VECTOR.RESUME_ID.eq(version.id()))
                .and(RESUME_VECTOR.MODEL_ID.eq(model.id()))
                .and(RESUME_VECTOR.VERSION.eq(version.text()))
                .fetchOptional(row -> HalfPrecision.vector(row.value1())));
    }

    /** Keeps a vector, in place of an earlier version's, unless the résumé is gone. */
    void put(KnownModel model, ResumeVersion version, float[] vector) {
        byte[] bytes = HalfPrecision.bytes(vector);
        try {
            database.change(db -> db.insertInto(RESUME_VECTOR)
                    .set(RESUME_VECTOR.RESUME_ID, version.id())
                    .set(RESUME_VECTOR.MODEL_ID, model.id())
                    .set(RESUME_VECTOR.VERSION, version.text())
                    .set(RESUME_VECTOR.VECTOR, bytes)
                    .onConflict(RESUME_VECTOR.RESUME_ID, RESUME_VECTOR.MODEL_ID)
                    .doUpdate()
                    .set(RESUME_VECTOR.VERSION, version.text())
                    .set(RESUME_VECTOR.VECTOR, bytes)
                    .execute());
        } catch (IntegrityConstraintViolationException deletedMeanwhile) {
            // Nobody will ask for it.
        }
    }
}
