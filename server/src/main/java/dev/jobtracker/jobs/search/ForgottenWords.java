package dev.jobtracker.jobs.search;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.tasks.OneOffTasks;
import dev.jobtracker.platform.tasks.Retries;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Takes the words of postings that nobody shall find again out of the text index's file, where they would stay until
 * the index puts its parts together by itself. A little at a time, so that others can write in between.
 */
public final class ForgottenWords {

    private static final String TASK = "forget-words";
    private static final Retries RETRIES = new Retries(20, Duration.ofSeconds(30), Duration.ofHours(1));

    private final Database database;
    private final TextIndex index;
    private final SchedulerClient scheduler;
    private final Clock clock;

    public ForgottenWords(Database database, TextIndex index, SchedulerClient scheduler, Clock clock) {
        this.database = database;
        this.index = index;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Has it done soon for what is taken out by now; in the transaction of the caller if it has one. */
    public void start() {
        String once = UUID.randomUUID().toString();
        database.change(db -> scheduler.scheduleIfNotExists(new TaskInstance<>(TASK, once, once), clock.instant()));
    }

    /** The task, to be contributed as a bean. */
    public Task<String> in(OneOffTasks tasks) {
        return tasks.task(
                TASK,
                String.class,
                RETRIES,
                (once, context) -> run(() -> context.getSchedulerState().isShuttingDown()));
    }

    void run(BooleanSupplier stopping) {
        boolean left = step(true);
        while (left) {
            if (stopping.getAsBoolean()) {
                throw new WordsLeftException();
            }
            left = step(false);
        }
    }

    private boolean step(boolean first) {
        AtomicBoolean left = new AtomicBoolean();
        database.erase(db -> left.set(index.forget(db, first)));
        return left.get();
    }
}
