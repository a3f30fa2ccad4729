package dev.jobtracker.matching.vectors;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;

/** The durable task that makes vectors; once at a time in the whole installation. */
final class EmbeddingTask {

    private static final String NAME = "embed-postings";

    /** Catches what came in the moment that a run ended, and tries again after a failure. */
    private static final Duration AT_LEAST_EVERY = Duration.ofMinutes(2);

    private final SchedulerClient scheduler;
    private final Clock clock;

    EmbeddingTask(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    static RecurringTask<Void> task(PostingEmbedding embedding) {
        return Tasks.recurring(NAME, FixedDelay.of(AT_LEAST_EVERY))
                .execute((instance, context) ->
                        embedding.run(() -> context.getSchedulerState().isShuttingDown()));
    }

    /** Has it run soon. */
    void start() {
        try {
            scheduler.reschedule(TaskInstanceId.of(NAME, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException runsAnyway) {
            // A run in progress takes new postings along, and a server that never ran begins with one.
        }
    }
}
