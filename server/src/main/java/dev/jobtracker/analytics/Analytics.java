package dev.jobtracker.analytics;

import dev.jobtracker.applications.Pipelines;
import dev.jobtracker.applications.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The figures of one person. Definitions: {@code docs/analytics.md}. Safe to share between threads. */
@Component
public class Analytics {

    private final Attempts attempts;
    private final Pipelines pipelines;
    private final Clock clock;

    Analytics(Attempts attempts, Pipelines pipelines, Clock clock) {
        this.attempts = attempts;
        this.pipelines = pipelines;
        this.clock = clock;
    }

    public Summary summary(UUID accountId, Period period) {
        return Summary.of(in(accountId, period), stages(accountId), period.end(today()));
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

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
