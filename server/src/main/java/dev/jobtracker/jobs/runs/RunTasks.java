package dev.jobtracker.jobs.runs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/** The two durable tasks of the catalog; each runs once at a time in the whole installation. */
public final class RunTasks {

    static final String UPDATE = "catalog-update";
    static final String CLEANUP = "catalog-cleanup";

    private static final int TRIES_BETWEEN = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);

    private RunTasks() {}

    /**
     * Fetches the feeds; the first time at once, for an empty catalog is no use. What was broken off goes on as soon as
     * its source may be asked again, not only the next day.
     */
    public static RecurringTask<Void> update(FeedUpdates updates, ScheduleSettings settings) {
        Schedule times =
                new ResumingTimes(new CronTimes(settings.update(), settings.zoneOrOwn(), true), updates::resumption);
        return Tasks.recurring(UPDATE, times)
                .onFailure((execution, operations) -> tryAgain(execution, operations, times))
                .execute((instance, context) ->
                        updates.run(() -> context.getSchedulerState().isShuttingDown()));
    }

    /** The times of the update. */
    public static Schedule times(ScheduleSettings settings) {
        return new CronTimes(settings.update(), settings.zoneOrOwn(), false);
    }

    /** Clears out. */
    public static RecurringTask<Void> cleanup(Cleanup cleanup, ScheduleSettings settings) {
        CronTimes times = new CronTimes(settings.cleanup(), settings.zoneOrOwn(), false);
        return Tasks.recurring(CLEANUP, times)
                .onFailure((execution, operations) -> tryAgain(execution, operations, times))
                .execute((instance, context) ->
                        cleanup.run(() -> context.getSchedulerState().isShuttingDown()));
    }

    /** After 10, 30 and 90 minutes, and then not before it is due anyway. */
    private static void tryAgain(ExecutionComplete execution, ExecutionOperations<Void> operations, Schedule times) {
        int failures = execution.getExecution().consecutiveFailures;
        Instant due = times.getNextExecutionTime(execution);
        Instant next = failures < TRIES_BETWEEN
                ? execution.getTimeDone().plus(FIRST_PAUSE.multipliedBy((long) Math.pow(3, failures)))
                : due;
        operations.reschedule(execution, next.isBefore(due) ? next : due);
    }
}
