package dev.jobtracker.notifications.digest;

import static java.util.stream.Collectors.toMap;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationLists;
import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Detail;
import dev.jobtracker.applications.Details;
import dev.jobtracker.applications.Interview;
import dev.jobtracker.applications.Reminder;
import dev.jobtracker.discovery.SearchNews;
import dev.jobtracker.notifications.digest.DigestContent.Due;
import dev.jobtracker.notifications.person.Wishes;
import dev.jobtracker.profiles.Digest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Gathers what is due for a person. */
@Component
class DigestContents {

    /** Whoever has not done a thing for so long has decided. */
    private static final int DAYS_OVERDUE = 14;

    private static final int WEEK = 7;
    private static final int MOST = 100;

    private static final int MOST_NEWS = 30;
    private static final Duration NEWS = Duration.ofDays(8);

    private final Details details;
    private final ApplicationLists applications;
    private final SearchNews news;

    DigestContents(Details details, ApplicationLists applications, SearchNews news) {
        this.details = details;
        this.applications = applications;
        this.news = news;
    }

    /**
     * What falls due on the day or did so in the two weeks before it, and interviews until the end of the next day; for
     * a weekly digest both until the end of the week.
     */
    DigestContent of(UUID accountId, LocalDate day, Wishes person, Instant now) {
        boolean weekly = person.digest() == Digest.WEEKLY;
        ZoneId zone = person.zone();
        Instant overdue = start(day.minusDays(DAYS_OVERDUE), zone);
        Instant due = start(day.plusDays(weekly ? WEEK : 1), zone);
        Instant meeting = start(day.plusDays(weekly ? WEEK : 2), zone);
        return new DigestContent(
                day,
                about(accountId, details.open(accountId, Reminder.class, overdue, due, MOST)).stream()
                        .filter(reminder -> !reminder.application().archived())
                        .toList(),
                about(accountId, details.open(accountId, Interview.class, now, meeting, MOST)),
                news.untold(accountId, now.minus(NEWS)).stream()
                        .limit(MOST_NEWS)
                        .toList());
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private <T extends Detail> List<Due<T>> about(UUID accountId, List<Attached<T>> attached) {
        List<UUID> ids =
                attached.stream().map(Attached::applicationId).distinct().toList();
        Map<UUID, Application> owners =
                applications.some(accountId, ids).stream().collect(toMap(Application::id, Function.identity()));
        List<Due<T>> due = new ArrayList<>();
        for (Attached<T> detail : attached) {
            Application owner = owners.get(detail.applicationId());
            if (owner != null) {
                due.add(new Due<>(detail.detail(), owner));
            }
        }
        return due;
    }
}
