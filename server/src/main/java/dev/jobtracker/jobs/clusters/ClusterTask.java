package dev.jobtracker.jobs.clusters;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;

/** The durable task that puts postings together; once at a time in the whole installation. */
public final class ClusterTask {

    private static final String NAME = "cluster-postings";

    /** Catches what was noted in the moment that a run ended, and clusters whose leading posting closed. */
    private static final Duration AT_LEAST_EVERY = Duration.ofMinutes(5);

    private final SchedulerClient scheduler;
    private final Clock clock;

    public ClusterTask(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * The task itself.
     *
     * @param done is told after a run that had something to do
     */
    public static RecurringTask<Void> task(Clustering clustering, Runnable done) {
        return Tasks.recurring(NAME, FixedDelay.of(AT_LEAST_EVERY)).execute((instance, context) -> {
            if (clustering.run(() -> context.getSchedulerState().isShuttingDown())) {
                done.run();
            }
        });
    }

    /** Has it run soon; in the transaction of the caller if it has one. */
    public void start() {
        try {
            scheduler.reschedule(TaskInstanceId.of(NAME, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException
                | TaskInstanceNotFoundException
                | ExecutionException runsAnyway) {
            // A run in progress, or one that began in this moment, takes new postings along, and a server that never
            // ran begins with one.
        }
    }
}
