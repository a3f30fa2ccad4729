package dev.jobtracker.platform.tasks;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.jobtracker.platform.failures.FailureText;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.failures.Foreseen;
import dev.jobtracker.platform.identifiers.RequestId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Stands by while a task runs: its lines in the log carry its name, its time is taken, its failures are kept. */
final class TaskWatch implements ExecutionInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(TaskWatch.class);

    private final TaskFailures taskFailures;
    private final Failures failures;
    private final MeterRegistry meters;

    TaskWatch(TaskFailures taskFailures, Failures failures, MeterRegistry meters) {
        this.taskFailures = taskFailures;
        this.failures = failures;
        this.meters = meters;
    }

    @Override
    public CompletionHandler<?> execute(TaskInstance<?> task, ExecutionContext context, ExecutionChain chain) {
        Execution execution = context.getExecution();
        MDC.put(
                RequestId.LOG_KEY,
                RequestId.broughtOrNew(task.getTaskName() + "." + task.getId()).value());
        Timer.Sample time = Timer.start(meters);
        String outcome = "failure";
        try {
            CompletionHandler<?> completion = chain.proceed(task, context);
            outcome = "success";
            forget(execution);
            return completion;
        } catch (RuntimeException | Error failure) {
            keep(execution, failure);
            throw failure;
        } finally {
            time.stop(meters.timer("jobtracker.task", "task", task.getTaskName(), "outcome", outcome));
            MDC.remove(RequestId.LOG_KEY);
        }
    }

    private void forget(Execution execution) {
        if (execution.consecutiveFailures > 0) {
            taskFailures.forget(execution.getTaskName(), execution.getId());
        }
    }

    private void keep(Execution execution, Throwable failure) {
        if (!Foreseen.isBehind(failure)) {
            LOG.error("the task {} failed", execution.getTaskName(), failure);
            failures.record(failure, "task " + execution.getTaskName());
        }
        try {
            String reason = failure.getClass().getSimpleName() + ": " + FailureText.of(failure);
            taskFailures.keep(execution.getTaskName(), execution.getId(), execution.consecutiveFailures + 1, reason);
        } catch (RuntimeException unkept) {
            failure.addSuppressed(unkept);
        }
    }
}
