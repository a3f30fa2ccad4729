package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.database.DatabaseKind;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The work that is still to be done, which db-scheduler keeps in a table of its own shape on each database. */
final class PendingTasks {

    static final String NAME = "scheduled_tasks";

    private static final Table<?> TASKS = DSL.table(DSL.name(NAME));
    private static final Field<String> TASK_NAME = DSL.field(DSL.name("task_name"), SQLDataType.CLOB);
    private static final Field<String> INSTANCE = DSL.field(DSL.name("task_instance"), SQLDataType.CLOB);
    private static final Field<byte[]> DATA = DSL.field(DSL.name("task_data"), SQLDataType.BLOB);
    private static final Field<Object> EXECUTION_TIME = DSL.field(DSL.name("execution_time"), Object.class);
    private static final Field<Long> VERSION = DSL.field(DSL.name("version"), SQLDataType.BIGINT);
    /** Recurring tasks schedule themselves at every start. */
    private static final String RECURRING = "recurring";

    private PendingTasks() {}

    /** One task that waits. */
    record PendingTask(
            String name, String instance, @Nullable String data, Instant executionTime) {}

    static List<PendingTask> read(DSLContext db) {
        return db.select(TASK_NAME, INSTANCE, DATA, EXECUTION_TIME)
                .from(TASKS)
                .where(INSTANCE.ne(RECURRING))
                .fetch(row -> new PendingTask(
                        row.get(TASK_NAME), row.get(INSTANCE), text(row.get(DATA)), instant(row.get(EXECUTION_TIME))));
    }

    static void replace(DSLContext db, DatabaseKind kind, List<PendingTask> tasks) {
        db.deleteFrom(TASKS).execute();
        for (PendingTask task : tasks) {
            db.insertInto(TASKS)
                    .set(TASK_NAME, task.name())
                    .set(INSTANCE, task.instance())
                    .set(DATA, task.data() == null ? null : Base64.getDecoder().decode(task.data()))
                    .set(EXECUTION_TIME, time(kind, task.executionTime()))
                    .set(DSL.field(DSL.name("picked"), Boolean.class), false)
                    .set(VERSION, 1L)
                    .execute();
        }
    }

    private static @Nullable String text(byte @Nullable [] data) {
        return data == null ? null : Base64.getEncoder().encodeToString(data);
    }

    private static Instant instant(Object stored) {
        return stored instanceof Number milliseconds
                ? Instant.ofEpochMilli(milliseconds.longValue())
                : ((Timestamp) stored).toInstant();
    }

    private static Field<?> time(DatabaseKind kind, Instant time) {
        return switch (kind) {
            case SQLITE -> DSL.val(time.toEpochMilli());
            case POSTGRESQL -> DSL.val(Timestamp.from(time));
        };
    }
}
