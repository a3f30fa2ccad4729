package dev.jobtracker.home;

import dev.jobtracker.analytics.Analytics;
import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationLists;
import dev.jobtracker.applications.ApplicationQuery;
import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Detail;
import dev.jobtracker.applications.Details;
import dev.jobtracker.applications.Interview;
import dev.jobtracker.applications.Pipelines;
import dev.jobtracker.applications.Reminder;
import dev.jobtracker.applications.Silences;
import dev.jobtracker.home.FirstStep.Step;
import dev.jobtracker.home.Today.StageCount;
import dev.jobtracker.jobs.PostingMarks;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.profiles.Profiles;
import dev.jobtracker.profiles.Settings;
import dev.jobtracker.profiles.Visits;
import dev.jobtracker.profiles.Wishes;
import dev.jobtracker.resumes.Resumes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what a person finds when they open the app. Safe to share between threads. */
@Component
public class Home {

    private static final int REMINDERS = 20;
    private static final int SILENT = 5;
    private static final int INTERVIEWS = 5;
    private static final Duration NEWS = Duration.ofDays(14);

    /** Whoever is late for an interview still finds it. */
    private static final Duration LATE = Duration.ofHours(1);

    private final Profiles profiles;
    private final Visits visits;
    private final NewMatches matches;
    private final ApplicationLists lists;
    private final Details details;
    private final Pipelines pipelines;
    private final Silences silences;
    private final Analytics analytics;
    private final Resumes resumes;
    private final PostingMarks marks;
    private final Clock clock;

    Home(
            Profiles profiles,
            Visits visits,
            NewMatches matches,
            ApplicationLists lists,
            Details details,
            Pipelines pipelines,
            Silences silences,
            Analytics analytics,
            Resumes resumes,
            PostingMarks marks,
            Clock clock) {
        this.profiles = profiles;
        this.visits = visits;
        this.matches = matches;
        this.lists = lists;
        this.details = details;
        this.pipelines = pipelines;
        this.silences = silences;
        this.analytics = analytics;
        this.resumes = resumes;
        this.marks = marks;
        this.clock = clock;
    }

    /** What there is now. That the person looked is noted. */
    public Today of(UUID accountId) {
        Instant now = clock.instant();
        Wishes wishes = profiles.wishes(accountId);
        Instant news = now.truncatedTo(ChronoUnit.DAYS).minus(NEWS);
        Instant since =
                visits.come(accountId).filter(visit -> visit.isAfter(news)).orElse(news);
        Page<Application> silent =
                lists.page(accountId, ApplicationQuery.silent(silences.of(accountId)), new PageRequest(0, SILENT));
        List<StageCount> pipeline = pipeline(accountId);
        return new Today(
                matches.since(accountId, wishes, since),
                since,
                followUps(accountId, now, silent.items()),
                silent.total(),
                interviews(accountId, now),
                pipeline,
                analytics.thisWeek(accountId),
                steps(accountId, wishes, pipeline));
    }

    private List<FollowUp> followUps(UUID accountId, Instant now, List<Application> silent) {
        Settings settings = profiles.settings(accountId);
        Instant tomorrow = LocalDate.ofInstant(now, settings.timeZone())
                .plusDays(1)
                .atStartOfDay(settings.timeZone())
                .toInstant();
        List<FollowUp> all = new ArrayList<>(named(
                accountId, details.open(accountId, Reminder.class, Instant.EPOCH, tomorrow, REMINDERS), FollowUp::of));
        silent.forEach(application -> all.add(FollowUp.silent(application)));
        return all;
    }

    private List<NextInterview> interviews(UUID accountId, Instant now) {
        Instant latest = now.plus(Duration.ofDays(365));
        return named(
                accountId,
                details.open(accountId, Interview.class, now.minus(LATE), latest, INTERVIEWS),
                NextInterview::of);
    }

    /** Each with its application, unless that is put away. */
    private <T extends Detail, R> List<R> named(
            UUID accountId, List<Attached<T>> all, BiFunction<Attached<T>, Application, R> told) {
        List<UUID> ids = all.stream().map(Attached::applicationId).distinct().toList();
        Map<UUID, Application> applications = lists.some(accountId, ids).stream()
                .filter(application -> !application.archived())
                .collect(Collectors.toMap(Application::id, application -> application));
        List<R> named = new ArrayList<>();
        for (Attached<T> one : all) {
            Application application = applications.get(one.applicationId());
            if (application != null) {
                named.add(told.apply(one, application));
            }
        }
        return named;
    }

    private List<StageCount> pipeline(UUID accountId) {
        Map<String, Integer> counts = lists.counts(accountId);
        return pipelines.of(accountId).stages().stream()
                .map(stage -> new StageCount(stage, counts.getOrDefault(stage.key(), 0)))
                .toList();
    }

    private List<FirstStep> steps(UUID accountId, Wishes wishes, List<StageCount> pipeline) {
        boolean applied = pipeline.stream().anyMatch(stage -> stage.count() > 0);
        List<FirstStep> steps = List.of(
                new FirstStep(Step.RESUME, resumes.find(accountId).isPresent()),
                new FirstStep(Step.WISHES, !wishes.areNone()),
                new FirstStep(
                        Step.SAVED_JOB, applied || !marks.of(accountId).saved().isEmpty()),
                new FirstStep(Step.APPLICATION, applied));
        return steps.stream().allMatch(FirstStep::done) ? List.of() : steps;
    }
}
