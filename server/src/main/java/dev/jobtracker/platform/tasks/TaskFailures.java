package dev.jobtracker.platform.tasks;

import static dev.jobtracker.platform.schema.Tables.TASK_FAILURE;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.schema.tables.records.TaskFailureRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Why tasks failed. What was given up a month ago is forgotten. */
final class TaskFailures {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Database database;
    private final Clock clock;

    TaskFailures(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the reason, and the task's data, in case it is given up and somebody wants it done after all. */
    void keep(String name, String instance, int attempts, String reason) {
        Instant now = clock.instant();
        database.change(db -> {
            db.deleteFrom(TASK_FAILURE)
                    .where(TASK_FAILURE.FAILED_AT.lt(now.minus(KEPT)).or(is(name, instance)))
                    .execute();
            db.insertInto(TASK_FAILURE)
                    .set(TASK_FAILURE.ID, Identifiers.timeOrdered())
                    .set(TASK_FAILURE.TASK_NAME, name)
                    .set(TASK_FAILURE.TASK_INSTANCE, instance)
                    .set(TASK_FAILURE.REASON, reason)
                    .set(TASK_FAILURE.ATTEMPTS, (long) attempts)
                    .set(TASK_FAILURE.FAILED_AT, now)
                    .set(
                            TASK_FAILURE.TASK_DATA,
                            DSL.field(DSL.select(ScheduledTasks.DATA)
                                    .from(ScheduledTasks.TABLE)
                                    .where(ScheduledTasks.NAME.eq(name), ScheduledTasks.INSTANCE.eq(instance))))
                    .execute();
        });
    }

    void forget(String name, String instance) {
        database.change(
                db -> db.deleteFrom(TASK_FAILURE).where(is(name, instance)).execute());
    }

    private static Condition is(String name, String instance) {
        return TASK_FAILURE.TASK_NAME.eq(name).and(TASK_FAILURE.TASK_INSTANCE.eq(instance));
    }

    /** The one that was given up last comes first. */
    List<TaskState> givenUp(long offset, int limit) {
        return database.read(db -> db.selectFrom(TASK_FAILURE)
                .where(isGivenUp())
                .orderBy(TASK_FAILURE.FAILED_AT.desc(), TASK_FAILURE.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(TaskFailures::state));
    }

    private static TaskState state(TaskFailureRecord row) {
        return new TaskState(
                row.getId(),
                row.getTaskName(),
                row.getTaskInstance(),
                TaskState.Status.GIVEN_UP,
                Math.toIntExact(row.getAttempts()),
                row.getReason(),
                row.getFailedAt(),
                null);
    }

    long countGivenUp() {
        return database.read(db -> (long) db.fetchCount(TASK_FAILURE, isGivenUp()));
    }

    /** Takes out one that was given up. */
    Optional<TaskFailureRecord> take(UUID id) {
        return database.write(db -> {
            Optional<TaskFailureRecord> row = db.selectFrom(TASK_FAILURE)
                    .where(TASK_FAILURE.ID.eq(id), isGivenUp())
                    .fetchOptional();
            row.ifPresent(failure -> db.deleteFrom(TASK_FAILURE)
                    .where(TASK_FAILURE.ID.eq(failure.getId()))
                    .execute());
            return row;
        });
    }

    private static Condition isGivenUp() {
        return DSL.notExists(DSL.selectOne()
                .from(ScheduledTasks.TABLE)
                .where(
                        ScheduledTasks.NAME.eq(TASK_FAILURE.TASK_NAME),
                        ScheduledTasks.INSTANCE.eq(TASK_FAILURE.TASK_INSTANCE)));
    }
}
