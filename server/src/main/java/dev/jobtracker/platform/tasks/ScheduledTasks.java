package dev.jobtracker.platform.tasks;

import static dev.jobtracker.platform.schema.Tables.TASK_FAILURE;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.DatabaseKind;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The scheduler's own table, where it has no question for what is wanted. */
final class ScheduledTasks {

    static final Table<Record> TABLE = DSL.table(DSL.name("scheduled_tasks"));
    static final Field<String> NAME = DSL.field(DSL.name("scheduled_tasks", "task_name"), SQLDataType.CLOB);
    static final Field<String> INSTANCE = DSL.field(DSL.name("scheduled_tasks", "task_instance"), SQLDataType.CLOB);
    static final Field<Boolean> PICKED = DSL.field(DSL.name("picked"), SQLDataType.BOOLEAN);
    static final Field<Integer> FAILURES = DSL.field(DSL.name("consecutive_failures"), SQLDataType.INTEGER);
    private static final Field<String> PICKED_BY = DSL.field(DSL.name("picked_by"), SQLDataType.CLOB);
    static final Field<byte[]> DATA = DSL.field(DSL.name("task_data"), SQLDataType.BLOB);
    private static final Field<Long> VERSION = DSL.field(DSL.name("version"), SQLDataType.BIGINT);

    private final Database database;
    private final Field<Instant> executionTime;
    private final Field<Instant> lastHeartbeat;

    ScheduledTasks(Database database) {
        this.database = database;
        DataType<Instant> time = timeOn(database.kind());
        executionTime = DSL.field(DSL.name("execution_time"), time);
        lastHeartbeat = DSL.field(DSL.name("last_heartbeat"), time);
    }

    private static DataType<Instant> timeOn(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE ->
                SQLDataType.BIGINT.asConvertedDataType(
                        Converter.ofNullable(Long.class, Instant.class, Instant::ofEpochMilli, Instant::toEpochMilli));
            case POSTGRESQL -> SQLDataType.INSTANT;
        };
    }

    /**
     * Gives back what a server of the past was working on when it was killed, counted as a failed attempt. Only where
     * no other server can be alive, which is on SQLite.
     */
    void releaseAll() {
        release(PICKED.isTrue(), 1);
    }

    /** Gives back what a server did not finish before it stopped. */
    void release(String server) {
        release(PICKED_BY.eq(server), 0);
    }

    private void release(Condition which, int failures) {
        database.change(db -> db.update(TABLE)
                .set(PICKED, false)
                .setNull(PICKED_BY)
                .setNull(lastHeartbeat)
                .set(FAILURES, DSL.coalesce(FAILURES, 0).plus(failures))
                .set(VERSION, VERSION.plus(1))
                .where(which)
                .execute());
    }

    /** The one that is due next comes first, after those that run. */
    List<TaskState> page(long offset, int limit) {
        return database.read(db -> db.select(NAME, INSTANCE, PICKED, FAILURES, executionTime)
                .select(TASK_FAILURE.ID, TASK_FAILURE.REASON, TASK_FAILURE.FAILED_AT)
                .from(TABLE)
                .leftJoin(TASK_FAILURE)
                .on(TASK_FAILURE.TASK_NAME.eq(NAME), TASK_FAILURE.TASK_INSTANCE.eq(INSTANCE))
                .orderBy(PICKED.desc(), executionTime, NAME, INSTANCE)
                .limit(limit)
                .offset(offset)
                .fetch(this::state));
    }

    private TaskState state(Record row) {
        Integer failures = row.get(FAILURES);
        boolean running = row.get(PICKED);
        int attempts = failures == null ? 0 : failures;
        TaskState.Status waiting = attempts > 0 ? TaskState.Status.RETRYING : TaskState.Status.WAITING;
        return new TaskState(
                row.get(TASK_FAILURE.ID),
                row.get(NAME),
                row.get(INSTANCE),
                running ? TaskState.Status.RUNNING : waiting,
                attempts,
                row.get(TASK_FAILURE.REASON),
                row.get(TASK_FAILURE.FAILED_AT),
                running ? null : row.get(executionTime));
    }

    long count() {
        return database.read(db -> (long) db.fetchCount(TABLE));
    }

    /** Schedules once more what had been given up. */
    void add(String name, String instance, byte @Nullable [] data, Instant when) {
        database.change(db -> db.insertInto(TABLE)
                .set(NAME, name)
                .set(INSTANCE, instance)
                .set(DATA, data)
                .set(executionTime, when)
                .set(PICKED, false)
                .set(FAILURES, 0)
                .set(VERSION, 1L)
                .execute());
    }
}
