package dev.jobtracker.archives.activity;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationEvent;
import dev.jobtracker.applications.ApplicationsOfPeriod;
import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Interview;
import dev.jobtracker.applications.Reminder;
import dev.jobtracker.applications.StageKind;
import dev.jobtracker.archives.activity.Activity.Kind;
import dev.jobtracker.profiles.Profiles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes activity reports. Safe to share between threads. */
@Component
public class ActivityReports {

    /** What a person does or is told, apart from applying and being interviewed; a refusal is nobody's activity. */
    private static final Map<StageKind, String> OTHERS = Map.of(
            StageKind.OFFER, "Offer of employment",
            StageKind.ACCEPTED, "Accepted an offer",
            StageKind.WITHDRAWN, "Withdrew the application");

    private final ApplicationsOfPeriod period;
    private final Profiles profiles;

    ActivityReports(ApplicationsOfPeriod period, Profiles profiles) {
        this.period = period;
        this.profiles = profiles;
    }

    /** What a person did in a month of their own calendar. */
    public ActivityReport of(UUID accountId, YearMonth month) {
        ZoneId zone = profiles.settings(accountId).timeZone();
        LocalDate first = month.atDay(1);
        LocalDate end = month.plusMonths(1).atDay(1);
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = end.atStartOfDay(zone).toInstant();
        List<Application> applied = period.applied(accountId, first, end);
        List<Attached<Interview>> interviews = period.details(accountId, Interview.class, from, to).stream()
                .filter(one -> one.detail().outcome() != Interview.Outcome.CANCELLED)
                .toList();
        List<Attached<Reminder>> reminders = period.details(accountId, Reminder.class, from, to).stream()
                .filter(one -> one.detail().done())
                .toList();
        List<ApplicationEvent> events = period.events(accountId, from, to);
        Month told = new Month(zone, applications(accountId, applied, interviews, reminders, events));
        List<Activity> activities = new ArrayList<>();
        applied.stream()
                .filter(one -> one.kind() != StageKind.SAVED)
                .map(told::application)
                .forEach(activities::add);
        interviews.stream().map(told::interview).forEach(activities::add);
        events.stream().flatMap(event -> told.event(event, interviews)).forEach(activities::add);
        reminders.stream().map(told::reminder).forEach(activities::add);
        activities.sort(Comparator.comparing(Activity::date).thenComparing(Activity::kind));
        return ActivityReport.of(month.toString(), zone.getId(), activities);
    }

    private Map<UUID, Application> applications(
            UUID accountId,
            List<Application> applied,
            List<Attached<Interview>> interviews,
            List<Attached<Reminder>> reminders,
            List<ApplicationEvent> events) {
        Set<UUID> ids = new HashSet<>();
        applied.forEach(one -> ids.add(one.id()));
        interviews.forEach(one -> ids.add(one.applicationId()));
        reminders.forEach(one -> ids.add(one.applicationId()));
        events.forEach(one -> ids.add(one.applicationId()));
        return period.find(accountId, List.copyOf(ids)).stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
    }

    /** One month, with the applications that anything in it is about. */
    private record Month(ZoneId zone, Map<UUID, Application> applications) {

        Activity application(Application one) {
            LocalDate date = one.fields().appliedDate();
            return activity(Kind.APPLICATION, date == null ? day(one.statusAt()) : date, one.id(), null, "Applied");
        }

        Activity interview(Attached<Interview> one) {
            Interview interview = one.detail();
            String how = switch (interview.kind()) {
                case PHONE -> "Interview by phone";
                case VIDEO -> "Interview by video";
                case TEST -> "Test";
                case ON_SITE, OTHER -> "Interview";
            };
            return activity(Kind.INTERVIEW, day(interview.startsAt()), one.applicationId(), interview.place(), how);
        }

        /** An interview that was written down tells more than the change of status that came with it. */
        Stream<Activity> event(ApplicationEvent event, List<Attached<Interview>> interviews) {
            if (event.kind() == StageKind.INTERVIEWING) {
                boolean written =
                        interviews.stream().anyMatch(one -> one.applicationId().equals(event.applicationId()));
                return written ? Stream.empty() : Stream.of(of(event, Kind.INTERVIEW, "Interview"));
            }
            String what = OTHERS.get(event.kind());
            return what == null ? Stream.empty() : Stream.of(of(event, Kind.OTHER, what));
        }

        private Activity of(ApplicationEvent event, Kind kind, String what) {
            return activity(kind, day(event.at()), event.applicationId(), null, what);
        }

        Activity reminder(Attached<Reminder> one) {
            return activity(
                    Kind.OTHER,
                    day(one.detail().dueAt()),
                    one.applicationId(),
                    null,
                    one.detail().text());
        }

        private LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, zone);
        }

        private Activity activity(Kind kind, LocalDate date, UUID id, @Nullable String place, String what) {
            Application application = Objects.requireNonNull(applications.get(id));
            return Activity.of(
                    kind,
                    date,
                    application.fields().companyName(),
                    application.fields().roleTitle(),
                    place == null ? application.fields().location() : place,
                    what,
                    id);
        }
    }
}
