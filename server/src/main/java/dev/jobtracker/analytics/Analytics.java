package dev.jobtracker.analytics;

import dev.jobtracker.applications.Pipelines;
import dev.jobtracker.applications.Stage;
import dev.jobtracker.profiles.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The figures of one person. Definitions: {@code docs/analytics.md}. Safe to share between threads. */
public final class Analytics {

    private final Attempts attempts;
    private final Pipelines pipelines;
    private final Function<UUID, Settings> settings;
    private final Clock clock;

    Analytics(Attempts attempts, Pipelines pipelines, Function<UUID, Settings> settings, Clock clock) {
        this.settings = settings;
        this.attempts = attempts;
        this.pipelines = pipelines;
        this.clock = clock;
    }

    public Summary summary(UUID accountId, Period period) {
        Settings chosen = settings.apply(accountId);
        LocalDate end = period.end(today(chosen));
        return Summary.of(in(accountId, period), stages(accountId), end, chosen.weeklyGoal());
    }

    /** The week that goes on where the person is. */
    public ThisWeek thisWeek(UUID accountId) {
        Settings chosen = settings.apply(accountId);
        return ThisWeek.of(attempts.of(accountId), today(chosen), chosen.weeklyGoal());
    }

    public Funnel funnel(UUID accountId, Period period) {
        return Funnel.of(in(accountId, period), stages(accountId));
    }

    public Timeline timeline(UUID accountId, Period period, Timeline.Width width) {
        return Timeline.of(in(accountId, period), width);
    }

    public Groups groups(UUID accountId, Period period, Groups.By by) {
        return Groups.of(in(accountId, period), by);
    }

    public StageTimes stageTimes(UUID accountId, Period period) {
        return StageTimes.of(in(accountId, period), stages(accountId), clock.instant());
    }

    private List<Attempt> in(UUID accountId, Period period) {
        return attempts.of(accountId).stream()
                .filter(attempt -> period.contains(attempt.day()))
                .toList();
    }

    private List<Stage> stages(UUID accountId) {
        return pipelines.of(accountId).stages();
    }

    private LocalDate today(Settings chosen) {
        return LocalDate.ofInstant(clock.instant(), chosen.timeZone());
    }
}
