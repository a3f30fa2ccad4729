package dev.jobtracker.matching.vectors;

import static dev.jobtracker.platform.schema.Tables.POSTING_VECTOR;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.PostingVectorRecord;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The vectors of postings in the database. */
final class PostingVectorRows {

    private static final int MOST_BIND_VALUES = 500;

    private final Database database;

    PostingVectorRows(Database database) {
        this.database = database;
    }

    /**
     * A vector to be stored.
     *
     * @param contentHash of the posting's version
     * @param textHash of what the vector was made from
     * @param vector in {@link HalfPrecision}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Made(int number, String contentHash, String textHash, byte[] vector) {}

    /** Keeps the postings whose version has no vector. */
    static Condition lacking(KnownModel model, Field<Integer> number, Field<String> contentHash) {
        return notExists(selectOne()
                .from(POSTING_VECTOR)
                .where(POSTING_VECTOR.MODEL_ID.eq(inline(model.id())))
                .and(POSTING_VECTOR.NUMBER.eq(number))
                .and(POSTING_VECTOR.CONTENT_HASH.eq(contentHash)));
    }

    /** Keeps the postings that have a vector. */
    static Condition having(KnownModel model, Field<Integer> number) {
        return exists(selectOne()
                .from(POSTING_VECTOR)
                .where(POSTING_VECTOR.MODEL_ID.eq(inline(model.id())))
                .and(POSTING_VECTOR.NUMBER.eq(number)));
    }

    Map<Integer, float[]> of(KnownModel model, Collection<Integer> numbers) {
        List<Integer> all = List.copyOf(numbers);
        Map<Integer, float[]> vectors = new HashMap<>();
        for (int start = 0; start < all.size(); start += MOST_BIND_VALUES) {
            List<Integer> some = all.subList(start, Math.min(all.size(), start + MOST_BIND_VALUES));
            database.read(db -> db.select(POSTING_VECTOR.NUMBER, POSTING_VECTOR.VECTOR)
                            .from(POSTING_VECTOR)
                            .where(POSTING_VECTOR.MODEL_ID.eq(model.id()))
                            .and(POSTING_VECTOR.NUMBER.in(some))
                            .fetch())
                    .forEach(row -> vectors.put(row.value1(), HalfPrecision.vector(row.value2())));
        }
        return vectors;
    }

    /** The vectors that were made from texts, by the texts' hashes. */
    Map<String, byte[]> madeFrom(KnownModel model, Collection<String> textHashes) {
        return database.read(db -> {
            Map<String, byte[]> vectors = new HashMap<>();
            db.select(POSTING_VECTOR.TEXT_HASH, POSTING_VECTOR.VECTOR)
                    .from(POSTING_VECTOR)
                    .where(POSTING_VECTOR.MODEL_ID.eq(model.id()))
                    .and(POSTING_VECTOR.TEXT_HASH.in(textHashes))
                    .forEach(row -> vectors.put(row.value1(), row.value2()));
            return vectors;
        });
    }

    /** One writer at a time in the whole installation, so that revisions become visible in their order. */
    void put(DSLContext db, KnownModel model, List<Made> made) {
        long revision = newest(db, model);
        for (Made one : made) {
            PostingVectorRecord row = new PostingVectorRecord();
            row.setModelId(model.id());
            row.setNumber(one.number());
            row.setRevision(++revision);
            row.setContentHash(one.contentHash());
            row.setTextHash(one.textHash());
            row.setVector(one.vector());
            db.insertInto(POSTING_VECTOR)
                    .set(row)
                    .onConflict(POSTING_VECTOR.MODEL_ID, POSTING_VECTOR.NUMBER)
                    .doUpdate()
                    .set(POSTING_VECTOR.REVISION, excluded(POSTING_VECTOR.REVISION))
                    .set(POSTING_VECTOR.CONTENT_HASH, excluded(POSTING_VECTOR.CONTENT_HASH))
                    .set(POSTING_VECTOR.TEXT_HASH, excluded(POSTING_VECTOR.TEXT_HASH))
                    .set(POSTING_VECTOR.VECTOR, excluded(POSTING_VECTOR.VECTOR))
                    .execute();
        }
    }

    /** The revision of what was stored last; 0 where nothing is. */
    long newest(KnownModel model) {
        return database.read(db -> newest(db, model));
    }

    private static long newest(DSLContext db, KnownModel model) {
        return db.select(coalesce(max(POSTING_VECTOR.REVISION), inline(0L)))
                .from(POSTING_VECTOR)
                .where(POSTING_VECTOR.MODEL_ID.eq(model.id()))
                .fetchSingle()
                .value1();
    }

    /** What was stored after a revision, in that order. */
    List<PostingVectorRecord> after(KnownModel model, long revision, int limit) {
        return database.read(db -> db.selectFrom(POSTING_VECTOR)
                .where(POSTING_VECTOR.MODEL_ID.eq(model.id()))
                .and(POSTING_VECTOR.REVISION.gt(revision))
                .orderBy(POSTING_VECTOR.REVISION)
                .limit(limit)
                .fetch());
    }

    /** All numbers that have a vector. */
    BitSet numbers(KnownModel model) {
        BitSet numbers = new BitSet();
        database.read(db -> db.select(POSTING_VECTOR.NUMBER)
                        .from(POSTING_VECTOR)
                        .where(POSTING_VECTOR.MODEL_ID.eq(model.id()))
                        .fetch())
                .forEach(row -> numbers.set(row.value1()));
        return numbers;
    }

    /** Deletes some; how many. */
    int deleteSome(KnownModel model, int most) {
        return database.write(db -> db.deleteFrom(POSTING_VECTOR)
                .where(POSTING_VECTOR.MODEL_ID.eq(model.id()))
                .and(POSTING_VECTOR.NUMBER.in(select(DSL.field(DSL.name("number"), Integer.class))
                        .from(select(POSTING_VECTOR.NUMBER)
                                .from(POSTING_VECTOR)
                                .where(POSTING_VECTOR.MODEL_ID.eq(model.id()))
                                .limit(most)
                                .asTable("some"))))
                .execute());
    }
}
