package dev.jobtracker.jobs.runs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/** Times by Spring's cron expressions, for the durable scheduler. */
final class CronTimes implements Schedule {

    private final @Nullable CronExpression cron;
    private final ZoneId zone;
    private final boolean firstAtOnce;

    /** @param firstAtOnce whether a task that never ran before runs as soon as it can */
    CronTimes(String expression, ZoneId zone, boolean firstAtOnce) {
        this.cron = expression.equals(ScheduleSettings.NEVER) ? null : CronExpression.parse(expression);
        this.zone = zone;
        this.firstAtOnce = firstAtOnce;
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete execution) {
        return after(execution.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return firstAtOnce ? now : after(now);
    }

    Instant after(Instant time) {
        ZonedDateTime next = cron == null ? null : cron.next(time.atZone(zone));
        return next == null ? NEVER : next.toInstant();
    }

    /** So that a changed setting counts from the next start on. */
    @Override
    public boolean isDeterministic() {
        return true;
    }
}
