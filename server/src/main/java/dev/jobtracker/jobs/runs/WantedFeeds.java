package dev.jobtracker.jobs.runs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.tasks.OneOffTasks;
import dev.jobtracker.platform.tasks.Retries;
import dev.jobtracker.sources.FeedWanted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;

/** Brings the next run forward for a feed that somebody wants fetched, to when the feed has rested. */
public final class WantedFeeds {

    private static final String TASK = "feed-wanted";
    private static final Retries RETRIES = new Retries(20, Duration.ofSeconds(30), Duration.ofMinutes(10));

    private final Database database;
    private final SchedulerClient scheduler;
    private final FeedUpdates updates;
    private final CronTimes times;
    private final Clock clock;

    public WantedFeeds(
            Database database, SchedulerClient scheduler, FeedUpdates updates, ScheduleSettings settings, Clock clock) {
        this.database = database;
        this.scheduler = scheduler;
        this.updates = updates;
        this.times = new CronTimes(settings.update(), settings.zoneOrOwn(), false);
        this.clock = clock;
    }

    /** In the transaction of whoever wants it. */
    @EventListener
    void remember(FeedWanted wanted) {
        String source = wanted.source().value();
        database.change(db -> scheduler.scheduleIfNotExists(new TaskInstance<>(TASK, source, source), clock.instant()));
    }

    /** The task, to be contributed as a bean. */
    public Task<String> in(OneOffTasks tasks) {
        return tasks.task(TASK, String.class, RETRIES, (feed, context) -> bringForward(feed.getData()));
    }

    private void bringForward(String source) {
        updates.ready().stream()
                .filter(feed -> feed.description().id().value().equals(source))
                .findFirst()
                .map(feed -> clock.instant().plus(updates.restOf(feed)))
                .filter(rested -> rested.isBefore(times.after(clock.instant())))
                .ifPresent(this::runAt);
    }

    private void runAt(Instant time) {
        try {
            scheduler.reschedule(TaskInstanceId.of(RunTasks.UPDATE, RecurringTask.INSTANCE), time);
        } catch (TaskInstanceCurrentlyExecutingException running) {
            throw new FeedsBusyException(running);
        }
    }
}
