package dev.jobtracker.matching.vectors;

import static dev.jobtracker.platform.schema.Tables.EMBEDDING_MODEL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import dev.jobtracker.jobs.PostingTexts.Place;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.EmbeddingModelRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The models in the database. */
final class ModelRows {

    private final Database database;

    ModelRows(Database database) {
        this.database = database;
    }

    /** The model that searches use. */
    Optional<KnownModel> inUse() {
        return first(EMBEDDING_MODEL.READY.isTrue());
    }

    Optional<KnownModel> named(String name) {
        return first(EMBEDDING_MODEL.NAME.eq(name));
    }

    private Optional<KnownModel> first(Condition which) {
        return database.read(db -> db.selectFrom(EMBEDDING_MODEL)
                .where(which)
                .orderBy(EMBEDDING_MODEL.ID.desc())
                .limit(1)
                .fetchOptional(ModelRows::model));
    }

    private static KnownModel model(EmbeddingModelRecord row) {
        Place cursor = row.getCursorListedAt() == null || row.getCursorNumber() == null
                ? null
                : new Place(row.getCursorListedAt(), row.getCursorNumber());
        return new KnownModel(row.getId(), row.getName(), row.getDimensions(), row.getReady(), cursor);
    }

    /**
     * Takes note of a model, unless another server just did; the first one is searched with from the beginning, another
     * when it is complete.
     */
    KnownModel add(String name, int dimensions) {
        return database.write(db -> {
            Optional<KnownModel> known = named(name);
            while (known.isEmpty()) {
                db.insertInto(EMBEDDING_MODEL)
                        .set(EMBEDDING_MODEL.ID, nextId(db))
                        .set(EMBEDDING_MODEL.NAME, name)
                        .set(EMBEDDING_MODEL.DIMENSIONS, dimensions)
                        .set(EMBEDDING_MODEL.READY, inUse().isEmpty())
                        .onConflictDoNothing()
                        .execute();
                known = named(name);
            }
            return known.get();
        });
    }

    private static int nextId(DSLContext db) {
        return db.select(coalesce(max(EMBEDDING_MODEL.ID), inline(0)).plus(1))
                .from(EMBEDDING_MODEL)
                .fetchSingle()
                .value1();
    }

    void moveTo(KnownModel model, @Nullable Place place) {
        database.change(db -> db.update(EMBEDDING_MODEL)
                .set(EMBEDDING_MODEL.CURSOR_LISTED_AT, place == null ? null : place.listedAt())
                .set(EMBEDDING_MODEL.CURSOR_NUMBER, place == null ? null : place.number())
                .where(EMBEDDING_MODEL.ID.eq(model.id()))
                .execute());
    }

    /** Begins at the newest posting again. */
    void rewind() {
        database.change(db -> db.update(EMBEDDING_MODEL)
                .setNull(EMBEDDING_MODEL.CURSOR_LISTED_AT)
                .setNull(EMBEDDING_MODEL.CURSOR_NUMBER)
                .where(EMBEDDING_MODEL.CURSOR_NUMBER.isNotNull())
                .execute());
    }

    /** Has searches use this model and no other. */
    void use(KnownModel model) {
        database.change(db -> db.update(EMBEDDING_MODEL)
                .set(EMBEDDING_MODEL.READY, EMBEDDING_MODEL.ID.eq(model.id()))
                .execute());
    }

    List<KnownModel> othersThan(KnownModel model) {
        return database.read(db -> db.selectFrom(EMBEDDING_MODEL)
                .where(EMBEDDING_MODEL.ID.ne(model.id()))
                .fetch(ModelRows::model));
    }

    void delete(KnownModel model) {
        database.change(db -> db.deleteFrom(EMBEDDING_MODEL)
                .where(EMBEDDING_MODEL.ID.eq(model.id()))
                .execute());
    }
}
