package dev.jobtracker.platform.tasks;

import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All tasks there are, for the owner: those given up first, then those that run, then those that wait. */
public final class TaskBoard {

    private final Database database;
    private final ScheduledTasks scheduled;
    private final TaskFailures failures;
    private final Clock clock;

    TaskBoard(Database database, ScheduledTasks scheduled, TaskFailures failures, Clock clock) {
        this.database = database;
        this.scheduled = scheduled;
        this.failures = failures;
        this.clock = clock;
    }

    public List<TaskState> page(long offset, int limit) {
        List<TaskState> page = new ArrayList<>(failures.givenUp(offset, limit));
        if (page.size() < limit) {
            long rest = Math.max(0, offset - failures.countGivenUp());
            page.addAll(scheduled.page(rest, limit - page.size()));
        }
        return page;
    }

    public long count() {
        return failures.countGivenUp() + scheduled.count();
    }

    /** Has a task that was given up tried anew, from the beginning; whether there is one of that name. */
    public boolean retry(UUID failureId) {
        return database.write(db -> failures.take(failureId)
                .map(failure -> {
                    scheduled.add(
                            failure.getTaskName(), failure.getTaskInstance(), failure.getTaskData(), clock.instant());
                    return true;
                })
                .orElse(false));
    }

    /** Forgets a task that was given up; whether there was one of that name. */
    public boolean dismiss(UUID failureId) {
        return failures.take(failureId).isPresent();
    }
}
