package dev.jobtracker.platform.tasks;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what happens to a task that failed, or whose server died. Why it failed is on record by then. */
final class GivingUp<T> implements FailureHandler<T>, DeadExecutionHandler<T> {

    private static final Logger LOG = LoggerFactory.getLogger(GivingUp.class);

    private final Retries retries;
    private final Clock clock;

    GivingUp(Retries retries, Clock clock) {
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> task) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        if (failures < retries.attempts()) {
            task.reschedule(complete, clock.instant().plus(retries.pauseAfter(failures)));
        } else {
            LOG.warn(
                    "gave up the task {} after {} attempts",
                    complete.getExecution().getTaskName(),
                    failures);
            task.stop();
        }
    }

    /** Counts as a failure, and is tried again at once. */
    @Override
    public void deadExecution(ExecutionComplete complete, ExecutionOperations<T> task) {
        task.reschedule(complete, clock.instant());
    }
}
