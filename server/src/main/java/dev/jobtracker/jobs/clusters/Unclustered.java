package dev.jobtracker.jobs.clusters;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.UNCLUSTERED;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import dev.jobtracker.jobs.marks.ImportRows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Row2;
import org.jooq.impl.DSL;

/** The postings that came, changed or closed since they were last put together with others. */
public final class Unclustered {

    private static final int MOST_BIND_VALUES = 500;

    private Unclustered() {}

    /** Notes postings, in the transaction that changes them. */
    public static void note(DSLContext db, Collection<Integer> numbers) {
        for (List<Integer> some : Parts.of(numbers, MOST_BIND_VALUES)) {
            note(db, POSTING.NUMBER.in(some));
        }
    }

    /** Notes the others of the clusters that these postings are going to leave. */
    public static void noteCompanionsOf(DSLContext db, Collection<Integer> numbers) {
        for (List<Integer> some : Parts.of(numbers, MOST_BIND_VALUES)) {
            note(
                    db,
                    POSTING.CLUSTER_ID
                            .in(select(POSTING.CLUSTER_ID)
                                    .from(POSTING)
                                    .where(POSTING.NUMBER.in(some).and(ClusterRows.shared())))
                            .and(POSTING.NUMBER.notIn(some)));
        }
    }

    /** What a person imported is theirs alone, and stays by itself. */
    private static void note(DSLContext db, Condition which) {
        db.insertInto(UNCLUSTERED, UNCLUSTERED.NUMBER, UNCLUSTERED.REVISION)
                .select(select(POSTING.NUMBER, inline(1)).from(POSTING).where(which.and(ImportRows.shared())))
                .onConflict(UNCLUSTERED.NUMBER)
                .doUpdate()
                .set(UNCLUSTERED.REVISION, UNCLUSTERED.REVISION.plus(1))
                .execute();
    }

    /** The next ones, with the revision that they are in. */
    static Map<Integer, Integer> next(DSLContext db, int atMost) {
        return db.select(UNCLUSTERED.NUMBER, UNCLUSTERED.REVISION)
                .from(UNCLUSTERED)
                .orderBy(UNCLUSTERED.NUMBER)
                .limit(atMost)
                .fetchMap(UNCLUSTERED.NUMBER, UNCLUSTERED.REVISION);
    }

    /** Strikes out those that were dealt with, unless they changed since. */
    static void strike(DSLContext db, Map<Integer, Integer> revisions) {
        List<Row2<Integer, Integer>> done = revisions.entrySet().stream()
                .map(entry -> DSL.row(entry.getKey(), entry.getValue()))
                .toList();
        db.deleteFrom(UNCLUSTERED)
                .where(DSL.row(UNCLUSTERED.NUMBER, UNCLUSTERED.REVISION).in(done))
                .execute();
    }

    static boolean isAny(DSLContext db) {
        return db.fetchExists(selectFrom(UNCLUSTERED));
    }
}
