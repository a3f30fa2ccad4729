package dev.jobtracker.profiles;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.jobtracker.accounts.LinkedInTold;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes that LinkedIn told something of a person, in the transaction in which it did. */
@Component
class LinkedInWatch {

    private final Database database;
    private final SchedulerClient scheduler;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkedInWatch(Database database, SchedulerClient scheduler, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(LinkedInTold told) {
        database.change(db -> {
            ProfileRows.claim(db, told.accountId(), null, clock.instant());
            String run = told.accountId() + "/" + UUID.randomUUID();
            scheduler.schedule(
                    new TaskInstance<>(
                            ProfilePictures.TASK, run, told.accountId().toString()),
                    clock.instant());
            events.publishEvent(new ProfileChanged(told.accountId()));
        });
    }
}
