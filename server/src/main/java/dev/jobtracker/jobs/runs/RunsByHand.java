package dev.jobtracker.jobs.runs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.jobtracker.jobs.CatalogRun;
import dev.jobtracker.jobs.RunKind;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.FeedSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Lets a person start at once what would run on schedule. */
public final class RunsByHand {

    private final Database database;
    private final SchedulerClient scheduler;
    private final FeedUpdates updates;
    private final RunLog log;
    private final Clock clock;

    public RunsByHand(Database database, SchedulerClient scheduler, FeedUpdates updates, RunLog log, Clock clock) {
        this.database = database;
        this.scheduler = scheduler;
        this.updates = updates;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Fetches all feeds that may be fetched now.
     *
     * @return the first of the runs; the one in progress, if one is
     */
    public CatalogRun update() {
        List<FeedSource> ready = updates.ready();
        if (ready.isEmpty()) {
            throw new ProblemException(
                    HttpStatus.CONFLICT, "no_feed", "No source that is on is fetched on a schedule.");
        }
        Duration rest =
                ready.stream().map(updates::restOf).min(Duration::compareTo).orElseThrow();
        List<FeedSource> rested =
                ready.stream().filter(feed -> updates.restOf(feed).isZero()).toList();
        if (rested.isEmpty()) {
            throw ProblemException.tooMany("fetched_just_now", "The feeds were fetched just now.", rest);
        }
        return database.write(db -> {
            List<CatalogRun> runs = rested.stream()
                    .map(feed ->
                            log.want(RunKind.UPDATE, feed.description().id().value()))
                    .toList();
            start(RunTasks.UPDATE);
            return runs.getFirst();
        });
    }

    /**
     * Clears out.
     *
     * @return the run, or the one in progress
     */
    public CatalogRun cleanup() {
        return database.write(db -> {
            CatalogRun run = log.want(RunKind.CLEANUP, null);
            start(RunTasks.CLEANUP);
            return run;
        });
    }

    private void start(String task) {
        try {
            scheduler.reschedule(TaskInstanceId.of(task, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException running) {
            // It is what was asked for.
        }
    }
}
