package dev.jobtracker.home;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.jobtracker.accounts.DemoBegan;
import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationDraft;
import dev.jobtracker.applications.Applications;
import dev.jobtracker.applications.Contact;
import dev.jobtracker.applications.Details;
import dev.jobtracker.applications.Interview;
import dev.jobtracker.applications.Move;
import dev.jobtracker.applications.Note;
import dev.jobtracker.applications.Reminder;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.profiles.Profiles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the person of a demo a search that goes on, made by the operations that everybody's is made by. */
@Component
class DemoSearch {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Database database;
    private final Profiles profiles;
    private final Applications applications;
    private final Details details;
    private final SchedulerClient scheduler;
    private final Clock clock;

    DemoSearch(
            Database database,
            Profiles profiles,
            Applications applications,
            Details details,
            SchedulerClient scheduler,
            Clock clock) {
        this.database = database;
        this.profiles = profiles;
        this.applications = applications;
        this.details = details;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void on(DemoBegan demo) {
        database.change(db -> {
            profiles.change(demo.accountId(), null, DemoProfile::of);
            scheduler.schedule(
                    new TaskInstance<>(DemoResume.TASK, demo.accountId().toString(), demo), clock.instant());
            for (DemoAttempt attempt : DemoAttempt.ALL) {
                hang(demo.accountId(), attempt, told(demo.accountId(), attempt));
            }
        });
    }

    private Application told(UUID person, DemoAttempt attempt) {
        boolean saved = attempt.daysAgo() < 0;
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(attempt.daysAgo());
        Application application = applications.create(
                person,
                new ApplicationDraft(
                        attempt.company(),
                        attempt.title(),
                        saved ? "saved" : "applied",
                        saved ? null : day,
                        attempt.source(),
                        null,
                        null,
                        attempt.place(),
                        null,
                        null,
                        null,
                        null,
                        attempt.tags()));
        for (DemoAttempt.Came came : attempt.course()) {
            Instant at = clock.instant().minus(Duration.ofDays(came.daysAgo()));
            application = applications.change(
                    person, application.id(), null, fields -> fields, new Move(came.status(), at, null));
        }
        return application;
    }

    private void hang(UUID person, DemoAttempt attempt, Application application) {
        UUID id = application.id();
        switch (attempt.company()) {
            case "Brightwater Software" -> {
                details.add(person, id, Interview.class, interview(2, Interview.Kind.VIDEO, "Maja Lindqvist"));
                details.add(
                        person,
                        id,
                        Contact.class,
                        new Contact("Maja Lindqvist", "Engineering manager", null, null, null, null));
                details.add(
                        person,
                        id,
                        Note.class,
                        new Note("They move their billing to **Java 25**. Ask how the team is on call."));
            }
            case "Fjordlight Energy" ->
                details.add(person, id, Interview.class, interview(6, Interview.Kind.ON_SITE, "Emil Strand"));
            case "Kvarnbacken Data" -> details.add(person, id, Reminder.class, reminder("Ask when they decide", 0));
            case "Northern Metrics" -> details.add(person, id, Reminder.class, reminder("Send the work sample", 1));
            default -> {
                // The others are quiet.
            }
        }
    }

    private Instant at(int daysAhead, int hour) {
        return LocalDate.ofInstant(clock.instant(), ZONE)
                .plusDays(daysAhead)
                .atTime(LocalTime.of(hour, 0))
                .atZone(ZONE)
                .toInstant();
    }

    private Interview interview(int daysAhead, Interview.Kind kind, String with) {
        return new Interview(
                kind,
                at(daysAhead, 10),
                ZONE.getId(),
                60,
                kind == Interview.Kind.ON_SITE ? "Hamngatan 4" : null,
                kind == Interview.Kind.VIDEO ? "https://meet.example/brightwater" : null,
                List.of(with),
                Interview.Outcome.PENDING,
                null);
    }

    private Reminder reminder(String text, int daysAhead) {
        Instant due = daysAhead == 0 ? clock.instant().truncatedTo(ChronoUnit.HOURS) : at(daysAhead, 9);
        return new Reminder(text, due, ZONE.getId(), null, false);
    }
}
