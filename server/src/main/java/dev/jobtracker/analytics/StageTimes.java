package dev.jobtracker.analytics;

import dev.jobtracker.applications.Stage;
import dev.jobtracker.applications.StageKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How long applications stay at each stage from which they go on.
 *
 * @param items in the order of the pipeline
 */
public record StageTimes(List<StageTime> items) {

    private static final double DAY = Duration.ofDays(1).toMillis();

    /**
     * One stage; times in days, to the hundredth.
     *
     * @param n stays, those that go on included
     * @param completed stays that have ended
     * @param medianDays null when fewer than half have ended while they were watched
     * @param p90Days null when fewer than nine in ten have
     * @param small whether there are too few to say much
     */
    public record StageTime(
            String key,
            String name,
            StageKind kind,
            int n,
            int completed,
            @Nullable Double medianDays,
            @Nullable Double p90Days,
            boolean small) {}

    static StageTimes of(List<Attempt> attempts, List<Stage> stages, Instant now) {
        Map<String, Survival> stays = new HashMap<>();
        attempts.forEach(attempt -> observe(attempt, stays, now));
        return new StageTimes(stages.stream()
                .filter(stage -> goesOn(stage.kind()))
                .map(stage -> time(stage, stays.getOrDefault(stage.key(), new Survival())))
                .toList());
    }

    private static boolean goesOn(StageKind kind) {
        return switch (kind) {
            case SAVED, APPLIED, INTERVIEWING, OFFER -> true;
            case ACCEPTED, REJECTED, WITHDRAWN, GHOSTED -> false;
        };
    }

    private static void observe(Attempt attempt, Map<String, Survival> stays, Instant now) {
        List<Step> steps = attempt.steps();
        for (int index = 0; index < steps.size(); ) {
            Step entered = steps.get(index);
            int left = index + 1;
            while (left < steps.size() && steps.get(left).stage().equals(entered.stage())) {
                left++;
            }
            boolean ended = left < steps.size();
            Instant end = ended ? steps.get(left).at() : now;
            double days = Math.max(0, Duration.between(entered.at(), end).toMillis() / DAY);
            stays.computeIfAbsent(entered.stage(), stage -> new Survival()).add(days, ended);
            index = left;
        }
    }

    private static StageTime time(Stage stage, Survival survival) {
        return new StageTime(
                stage.key(),
                stage.name(),
                stage.kind(),
                survival.size(),
                survival.ended(),
                rounded(survival.quantile(0.5)),
                rounded(survival.quantile(0.9)),
                survival.size() < Summary.SMALL);
    }

    private static @Nullable Double rounded(OptionalDouble days) {
        return days.isEmpty() ? null : Math.round(days.getAsDouble() * 100) / 100.0;
    }
}
