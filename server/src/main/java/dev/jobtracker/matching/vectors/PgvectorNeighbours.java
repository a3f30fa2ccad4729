package dev.jobtracker.matching.vectors;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import dev.jobtracker.jobs.PostingNumbers;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.platform.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Has pgvector find them, in PostgreSQL itself. What a filter keeps of few postings is looked at one by one. Among many
 * a graph (HNSW) is walked, and walked on as long as the filter drops what is met; where it drops too much for that,
 * everything it keeps is looked at. Vectors that are not in yet, or longer than the extension takes, are searched in
 * memory.
 */
final class PgvectorNeighbours implements Neighbours {

    private static final int MOST_DIMENSIONS = 4_000;
    private static final int FEW = 4_000;
    private static final int TOGETHER = 500;

    /** More than are asked for, for those that are equally alike. */
    private static final int SPARE = 30;

    /** How far the graph is walked, for each posting that is asked for: at first, and how much farther each time. */
    private static final int FIRST_STEPS = 2;

    private static final int LONGER = 6;
    private static final int MOST_STEPS = 20_000;

    /** How many candidates a walk can keep in mind. */
    private static final int LONGEST_LIST = 1_000;

    private final Database database;
    private final PgvectorTables tables;
    private final PostingNumbers postings;
    private final ClosestFirst closestFirst;
    private final Neighbours otherwise;
    private final int few;

    PgvectorNeighbours(Database database, PostingNumbers postings, Neighbours otherwise) {
        this(database, postings, otherwise, FEW);
    }

    /**
     * @param otherwise for what cannot be searched here
     * @param few how many postings are looked at one by one without ado
     */
    PgvectorNeighbours(Database database, PostingNumbers postings, Neighbours otherwise, int few) {
        this.database = database;
        this.tables = new PgvectorTables(database);
        this.postings = postings;
        this.closestFirst = new ClosestFirst(new PostingVectorRows(database), postings);
        this.otherwise = otherwise;
        this.few = few;
    }

    @Override
    public List<Neighbour> nearest(KnownModel model, float[] query, PostingQuery filter, int limit) {
        if (!tables.areComplete(model)) {
            return otherwise.nearest(model, query, filter, limit);
        }
        Select<Record1<Integer>> kept = postings.of(filter);
        Field<?> sought = sought(query);
        List<Integer> candidates = new ArrayList<>();
        database.snapshot(db -> {
            int count = db.fetchCount(selectOne().from(kept.asTable("kept")).limit(few + 1));
            int enough = limit + SPARE;
            for (int steps = FIRST_STEPS * enough; count > few && candidates.size() < enough; steps *= LONGER) {
                candidates.clear();
                candidates.addAll(metOnTheWay(db, model, kept, sought, Math.min(steps, MOST_STEPS)));
                if (steps >= MOST_STEPS) {
                    break;
                }
            }
            if (candidates.size() < Math.min(count, enough)) {
                candidates.clear();
                candidates.addAll(eachLookedAt(db, model, kept, sought, enough));
            }
        });
        return closestFirst.of(model, query, candidates, limit);
    }

    /** What the filter keeps of those that the graph leads to first. */
    private static List<Integer> metOnTheWay(
            DSLContext db, KnownModel model, Select<Record1<Integer>> kept, Field<?> sought, int steps) {
        set(db, "hnsw.iterative_scan", "relaxed_order");
        set(db, "hnsw.max_scan_tuples", Integer.toString(MOST_STEPS));
        set(db, "hnsw.ef_search", Integer.toString(Math.min(steps, LONGEST_LIST)));
        var way = DSL.name("way").asMaterialized(way(model, sought, steps));
        Field<Integer> met = DSL.field(DSL.name("way", "number"), SQLDataType.INTEGER);
        return db.with(way).select(met).from(way).where(met.in(kept)).fetch(met);
    }

    /** Those that the graph leads to, whatever a filter keeps: only so is it certain that the graph is used. */
    static Select<Record1<Integer>> way(KnownModel model, Field<?> sought, int steps) {
        return DSL.select(PgvectorTables.number())
                .from(PgvectorTables.of(model))
                .orderBy(distance(sought))
                .limit(steps);
    }

    static Field<?> sought(float[] query) {
        return DSL.field("{0}::halfvec", val(PgvectorTables.literal(query)));
    }

    /** For the transaction. */
    private static void set(DSLContext db, String setting, String value) {
        db.fetch("select set_config({0}, {1}, true)", inline(setting), inline(value));
    }

    /** Adding nothing to the distance keeps the graph out of it. */
    private static List<Integer> eachLookedAt(
            DSLContext db, KnownModel model, Select<Record1<Integer>> kept, Field<?> sought, int enough) {
        return db.select(PgvectorTables.number())
                .from(PgvectorTables.of(model))
                .where(PgvectorTables.number().in(kept))
                .orderBy(
                        distance(sought).plus(inline(0.0)),
                        PgvectorTables.number().desc())
                .limit(enough)
                .fetch(PgvectorTables.number());
    }

    /** The inner product, negative, as the graph orders by it. */
    private static Field<Double> distance(Field<?> sought) {
        return DSL.field("(near.vector <#> {0})", SQLDataType.DOUBLE, sought);
    }

    @Override
    public void prepare(KnownModel model, BooleanSupplier stopping) {
        if (model.dimensions() > MOST_DIMENSIONS) {
            return;
        }
        tables.create(model);
        while (tables.fill(model, TOGETHER) == TOGETHER) {
            if (stopping.getAsBoolean()) {
                return;
            }
        }
        tables.complete(model);
    }

    @Override
    public void stored(DSLContext db, KnownModel model, List<PostingVectorRows.Made> made) {
        tables.put(db, model, made);
    }

    @Override
    public void gone(KnownModel model) {
        tables.drop(model);
    }

    @Override
    public void restored(DSLContext db) {
        tables.dropAll(db);
    }
}
