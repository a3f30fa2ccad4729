package dev.jobtracker.matching.vectors;

import static dev.jobtracker.platform.schema.Tables.POSTING_VECTOR;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.jobtracker.platform.database.Database;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The vectors once more, as pgvector keeps them: a table for each model, since a vector's type says how many numbers it
 * has, and 16 bits a number, as they were made. The graph comes when all of them are in: that it is there says so.
 */
final class PgvectorTables {

    private static final String PREFIX = "posting_near_";

    private final Database database;

    PgvectorTables(Database database) {
        this.database = database;
    }

    static Table<?> of(KnownModel model) {
        return DSL.table(DSL.name(name(model))).as("near");
    }

    static Field<Integer> number() {
        return DSL.field(DSL.name("near", "number"), SQLDataType.INTEGER);
    }

    private static String name(KnownModel model) {
        return PREFIX + model.id();
    }

    private static String graph(KnownModel model) {
        return name(model) + "_graph";
    }

    /** Whether all of a model's vectors are in and can be searched. */
    boolean areComplete(KnownModel model) {
        return database.read(db -> exists(db, graph(model)));
    }

    private static boolean exists(DSLContext db, String relation) {
        return db.select(DSL.field("to_regclass({0}) is not null", SQLDataType.BOOLEAN, inline(relation)))
                .fetchSingle()
                .value1();
    }

    void create(KnownModel model) {
        database.change(db -> db.execute("""
                create table if not exists %s (
                    number integer not null primary key references posting (number) on delete cascade,
                    vector halfvec(%d) not null
                )""".formatted(name(model), model.dimensions())));
    }

    /** Takes over some that are lacking; how many. */
    int fill(KnownModel model, int most) {
        return database.write(db -> {
            List<Row> lacking = db.select(POSTING_VECTOR.NUMBER, POSTING_VECTOR.VECTOR)
                    .from(POSTING_VECTOR)
                    .where(POSTING_VECTOR.MODEL_ID.eq(model.id()))
                    .and(notExists(selectOne().from(of(model)).where(number().eq(POSTING_VECTOR.NUMBER))))
                    .orderBy(POSTING_VECTOR.NUMBER)
                    .limit(most)
                    .fetch(row -> new Row(row.value1(), literal(HalfPrecision.vector(row.value2()))));
            insert(db, model, lacking.stream());
            return lacking.size();
        });
    }

    void complete(KnownModel model) {
        database.change(db -> db.execute("create index if not exists %s on %s using hnsw (vector halfvec_ip_ops)"
                .formatted(graph(model), name(model))));
    }

    /** Takes new ones along, in the transaction that stores them. */
    void put(DSLContext db, KnownModel model, List<PostingVectorRows.Made> made) {
        if (exists(db, name(model))) {
            insert(
                    db,
                    model,
                    made.stream().map(one -> new Row(one.number(), literal(HalfPrecision.vector(one.vector())))));
        }
    }

    private record Row(int number, String vector) {}

    private static void insert(DSLContext db, KnownModel model, Stream<Row> rows) {
        String statement = "insert into %s (number, vector) values (?, ?::halfvec)".formatted(name(model))
                + " on conflict (number) do update set vector = excluded.vector";
        Object[][] values =
                rows.map(row -> new Object[] {row.number(), row.vector()}).toArray(Object[][]::new);
        if (values.length > 0) {
            db.batch(statement).bind(values).execute();
        }
    }

    /** A vector as the extension reads it. */
    static String literal(float[] vector) {
        StringBuilder text = new StringBuilder(12 * vector.length).append('[');
        for (int i = 0; i < vector.length; i++) {
            text.append(i == 0 ? "" : ",").append(vector[i]);
        }
        return text.append(']').toString();
    }

    void drop(KnownModel model) {
        database.change(db -> db.execute("drop table if exists " + name(model)));
    }

    /** Of every model. */
    void dropAll(DSLContext db) {
        db.resultQuery(
                        "select tablename from pg_tables where tablename like {0} and schemaname = current_schema()",
                        inline(PREFIX.replace("_", "\\_") + "%"))
                .fetchInto(String.class)
                .forEach(table -> db.execute("drop table " + DSL.name(table)));
    }
}
