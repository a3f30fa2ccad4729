package dev.jobtracker.jobs.intake;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;
import static dev.jobtracker.platform.schema.Tables.POSTING_SEQUENCE;
import static org.jooq.impl.DSL.excluded;

import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.platform.database.RowBatch;
import dev.jobtracker.platform.schema.tables.records.PostingDetailRecord;
import dev.jobtracker.platform.schema.tables.records.PostingRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** The rows of postings, for writing. */
final class PostingRows {

    private static final int MOST_BIND_VALUES = 500;

    /** Where a posting belongs does not change with what it says; that is for clustering to decide. */
    private static final Set<Field<?>> KEPT = Set.of(POSTING.CLUSTER_ID, POSTING.LEADS, POSTING.JOINED_BY);

    private PostingRows() {}

    /** Makes every other intake wait until this transaction ends, so that none meets a row half way. */
    static void waitForOthers(DSLContext db) {
        takeNumbers(db, 0);
    }

    /**
     * Takes so many numbers for new postings.
     *
     * @return the first of them
     */
    static int takeNumbers(DSLContext db, int count) {
        Integer last = db.update(POSTING_SEQUENCE)
                .set(POSTING_SEQUENCE.LAST, POSTING_SEQUENCE.LAST.plus(count))
                .returningResult(POSTING_SEQUENCE.LAST)
                .fetchSingle()
                .value1();
        return last - count + 1;
    }

    static Map<UUID, StoredVersion> versions(DSLContext db, Collection<UUID> ids) {
        Map<UUID, StoredVersion> versions = new LinkedHashMap<>();
        for (List<UUID> some : parts(List.copyOf(ids))) {
            db.select(
                            POSTING.ID,
                            POSTING.NUMBER,
                            POSTING_DETAIL.CONTENT_HASH,
                            POSTING.STATUS,
                            POSTING.LISTED_AT,
                            POSTING_DETAIL.FIRST_SEEN_AT,
                            POSTING_DETAIL.UPDATED_AT,
                            POSTING_DETAIL.REMOVED_AT)
                    .from(POSTING)
                    .join(POSTING_DETAIL)
                    .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                    .where(POSTING.ID.in(some))
                    .forEach(row -> versions.put(row.get(POSTING.ID), version(row)));
        }
        return versions;
    }

    private static StoredVersion version(Record row) {
        return new StoredVersion(
                row.get(POSTING.NUMBER),
                row.get(POSTING_DETAIL.CONTENT_HASH),
                PostingStatus.of(row.get(POSTING.STATUS)),
                row.get(POSTING.LISTED_AT),
                row.get(POSTING_DETAIL.FIRST_SEEN_AT),
                row.get(POSTING_DETAIL.UPDATED_AT),
                row.get(POSTING_DETAIL.REMOVED_AT));
    }

    /** Writes rows, in place of those with the same id. */
    static void put(DSLContext db, List<PostingRecord> postings, List<PostingDetailRecord> details) {
        putAll(db, POSTING, POSTING.ID, postings);
        putAll(db, POSTING_DETAIL, POSTING_DETAIL.NUMBER, details);
    }

    private static <R extends TableRecord<R>> void putAll(
            DSLContext db, Table<R> table, TableField<R, ?> key, List<R> rows) {
        Field<?>[] fields = table.fields();
        Map<Field<?>, Field<?>> changes = new LinkedHashMap<>();
        Stream.of(fields)
                .filter(field -> !field.equals(key) && !KEPT.contains(field))
                .forEach(field -> changes.put(field, excluded(field)));
        RowBatch.execute(
                db,
                db.insertInto(table, fields)
                        .values(new Object[fields.length])
                        .onConflict(key)
                        .doUpdate()
                        .set(changes),
                rows.stream().map(PostingRows::values).toList());
    }

    /** What jOOQ's own {@code intoArray} gives, without the mapper that it makes for every row. */
    private static @Nullable Object[] values(Record row) {
        @Nullable Object[] values = new @Nullable Object[row.size()];
        Arrays.setAll(values, row::get);
        return values;
    }

    /** Notes that a posting's source has changed it without saying anything new. */
    static void touch(DSLContext db, Map<Integer, Instant> updatedAt) {
        if (!updatedAt.isEmpty()) {
            db.batch(db.update(POSTING_DETAIL)
                            .set(POSTING_DETAIL.UPDATED_AT, (Instant) null)
                            .where(POSTING_DETAIL.NUMBER.eq((Integer) null)))
                    .bind(updatedAt.entrySet().stream()
                            .map(entry -> new Object[] {entry.getValue(), entry.getKey()})
                            .toArray(Object[][]::new))
                    .execute();
        }
    }

    /** Marks postings as taken down by their source. */
    static void remove(DSLContext db, Collection<Integer> numbers, Instant removedAt) {
        for (List<Integer> some : parts(List.copyOf(numbers))) {
            db.update(POSTING)
                    .set(POSTING.STATUS, PostingStatus.REMOVED.key())
                    .where(POSTING.NUMBER.in(some))
                    .execute();
            db.update(POSTING_DETAIL)
                    .set(POSTING_DETAIL.REMOVED_AT, removedAt)
                    .where(POSTING_DETAIL.NUMBER.in(some))
                    .execute();
        }
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += MOST_BIND_VALUES) {
            parts.add(all.subList(start, Math.min(all.size(), start + MOST_BIND_VALUES)));
        }
        return parts;
    }
}
