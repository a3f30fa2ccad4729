package dev.jobtracker.notifications.calendar;

import static java.util.stream.Collectors.toMap;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationLists;
import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Details;
import dev.jobtracker.applications.Interview;
import dev.jobtracker.applications.Interview.Outcome;
import dev.jobtracker.applications.Reminder;
import dev.jobtracker.notifications.calendar.CalendarEvent.Kind;
import dev.jobtracker.notifications.person.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A person's interviews, and those of their reminders that are still to be done. */
@Component
class PersonEvents {

    private static final int REMINDER_MINUTES = 15;

    private final Details details;
    private final ApplicationLists applications;

    PersonEvents(Details details, ApplicationLists applications) {
        this.details = details;
        this.applications = applications;
    }

    List<CalendarEvent> of(UUID accountId, Words words) {
        List<Attached<Interview>> interviews = details.all(accountId, Interview.class);
        List<Attached<Reminder>> reminders = details.all(accountId, Reminder.class);
        Map<UUID, Application> owners = owners(accountId, interviews, reminders);
        List<CalendarEvent> events = new ArrayList<>();
        for (Attached<Interview> interview : interviews) {
            Application owner = owners.get(interview.applicationId());
            if (owner != null) {
                events.add(event(interview, owner, words));
            }
        }
        for (Attached<Reminder> reminder : reminders) {
            Application owner = owners.get(reminder.applicationId());
            if (owner != null) {
                events.add(event(reminder, owner));
            }
        }
        return events;
    }

    private Map<UUID, Application> owners(
            UUID accountId, List<Attached<Interview>> interviews, List<Attached<Reminder>> reminders) {
        List<UUID> ids = Stream.concat(
                        interviews.stream().map(Attached::applicationId),
                        reminders.stream().map(Attached::applicationId))
                .distinct()
                .toList();
        return applications.some(accountId, ids).stream().collect(toMap(Application::id, Function.identity()));
    }

    private static CalendarEvent event(Attached<Interview> attached, Application owner, Words words) {
        Interview interview = attached.detail();
        String kind = words.say("calendar.interview." + interview.kind().key());
        return new CalendarEvent(
                attached.id(),
                Kind.INTERVIEW,
                words.say(
                        "calendar.event",
                        kind,
                        owner.fields().roleTitle(),
                        owner.fields().companyName()),
                description(interview, words),
                interview.place() == null ? interview.link() : interview.place(),
                interview.link(),
                interview.startsAt(),
                interview.timeZone(),
                interview.durationMinutes(),
                null,
                interview.outcome() == Outcome.CANCELLED);
    }

    private static String description(Interview interview, Words words) {
        String people = interview.people().isEmpty()
                ? null
                : words.say("calendar.people", String.join(", ", interview.people()));
        return Stream.of(people, interview.link(), interview.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** What is done, or belongs to an application that is put away, need not ring. */
    private static CalendarEvent event(Attached<Reminder> attached, Application owner) {
        Reminder reminder = attached.detail();
        return new CalendarEvent(
                attached.id(),
                Kind.REMINDER,
                reminder.text(),
                owner.fields().roleTitle() + ", " + owner.fields().companyName(),
                null,
                null,
                reminder.dueAt(),
                reminder.timeZone(),
                REMINDER_MINUTES,
                reminder.repeat(),
                reminder.done() || owner.archived());
    }
}
