package dev.jobtracker.jobs.clusters;

import static dev.jobtracker.platform.schema.Tables.POSTING_KEY;
import static org.jooq.impl.DSL.count;

import dev.jobtracker.jobs.duplicates.Merge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** The index of what postings of one opening have in common. */
final class PostingKeys {

    private PostingKeys() {}

    /** Writes the keys of postings, in place of those they had. */
    static void put(DSLContext db, Map<Integer, Set<Long>> keys) {
        for (List<Integer> some : Parts.of(keys.keySet(), ClusterRows.MOST_BIND_VALUES)) {
            db.deleteFrom(POSTING_KEY).where(POSTING_KEY.NUMBER.in(some)).execute();
        }
        List<Object[]> rows = new ArrayList<>();
        keys.forEach((number, hashes) -> hashes.forEach(hash -> rows.add(new Object[] {number, hash})));
        if (!rows.isEmpty()) {
            db.batch(db.insertInto(POSTING_KEY, POSTING_KEY.NUMBER, POSTING_KEY.HASH)
                            .values((Integer) null, null))
                    .bind(rows.toArray(Object[][]::new))
                    .execute();
        }
    }

    /** Which postings have which of the keys, but for keys that so many have that they tell nothing. */
    static Map<Long, List<Integer>> find(DSLContext db, Collection<Long> hashes) {
        Map<Long, List<Integer>> found = new HashMap<>();
        for (List<Long> some : Parts.of(new HashSet<>(hashes), ClusterRows.MOST_BIND_VALUES)) {
            List<Long> telling = db.select(POSTING_KEY.HASH)
                    .from(POSTING_KEY)
                    .where(POSTING_KEY.HASH.in(some))
                    .groupBy(POSTING_KEY.HASH)
                    .having(count().le(Merge.CROWD))
                    .fetch(POSTING_KEY.HASH);
            if (!telling.isEmpty()) {
                db.select(POSTING_KEY.HASH, POSTING_KEY.NUMBER)
                        .from(POSTING_KEY)
                        .where(POSTING_KEY.HASH.in(telling))
                        .forEach(row -> found.computeIfAbsent(row.value1(), any -> new ArrayList<>())
                                .add(row.value2()));
            }
        }
        return found;
    }
}
