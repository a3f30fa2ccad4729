package dev.jobtracker.jobs.runs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The times of a schedule, and before the next of them the moment when something that was broken off can go on.
 *
 * @param resumption when that is; empty when nothing was broken off
 */
record ResumingTimes(CronTimes times, Supplier<Optional<Instant>> resumption) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete execution) {
        Instant due = times.getNextExecutionTime(execution);
        return resumption.get().filter(due::isAfter).orElse(due);
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return times.getInitialExecutionTime(now);
    }

    @Override
    public boolean isDeterministic() {
        return times.isDeterministic();
    }
}
