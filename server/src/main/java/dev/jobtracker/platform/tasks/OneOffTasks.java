package dev.jobtracker.platform.tasks;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;

/**
 * Makes tasks that are done once, are tried again with growing pauses when they fail, and are given up at last with a
 * reason that the owner sees.
 *
 * <p>A task is scheduled in the caller's transaction: neither it nor what it belongs to exists without the other. It
 * runs at least once, and once more when the server was killed in between, so what it does must be the same done twice.
 */
public final class OneOffTasks {

    private final Clock clock;

    OneOffTasks(Clock clock) {
        this.clock = clock;
    }

    /**
     * A task to be contributed as a bean; whoever has the bean's instances scheduled needs its name only.
     *
     * @param data written as JSON beside the task
     * @param work fails by throwing; what is {@link dev.jobtracker.platform.failures.Foreseen} is no defect of ours
     */
    public <T> OneTimeTask<T> task(String name, Class<T> data, Retries retries, VoidExecutionHandler<T> work) {
        GivingUp<T> givingUp = new GivingUp<>(retries, clock);
        return Tasks.oneTime(name, data)
                .onFailure(givingUp)
                .onDeadExecution(givingUp)
                .execute((task, context) -> attempt(retries, work, task, context));
    }

    /** A server that was killed in every attempt would be killed again. */
    private static <T> void attempt(
            Retries retries, VoidExecutionHandler<T> work, TaskInstance<T> task, ExecutionContext context) {
        int failures = context.getExecution().consecutiveFailures;
        if (failures >= retries.attempts()) {
            throw new TaskAbandonedException(failures);
        }
        work.execute(task, context);
    }
}
