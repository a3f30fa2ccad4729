package dev.jobtracker.analytics;

import dev.jobtracker.applications.StageKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as figures see it, what they ask of it worked out once. The words are those of
 * {@code docs/analytics.md}.
 *
 * @param status the stage it is at
 * @param appliedDate as the person wrote it
 * @param steps what happened and was not taken back, in the order in which it happened; at least one
 * @param applying the step with which the person had applied; null when they have not
 * @param answer what the employer first did about it
 */
record Attempt(
        String status,
        @Nullable String source,
        String title,
        @Nullable Integer score,
        LocalDate created,
        @Nullable LocalDate appliedDate,
        List<Step> steps,
        @Nullable Step applying,
        @Nullable Step answer,
        boolean interviewed,
        boolean offered) {

    private static final Set<StageKind> NOT_APPLIED =
            EnumSet.of(StageKind.SAVED, StageKind.WITHDRAWN, StageKind.GHOSTED);

    Attempt {
        steps = List.copyOf(steps);
    }

    static Attempt of(
            String status,
            @Nullable String source,
            String title,
            @Nullable Integer score,
            LocalDate created,
            @Nullable LocalDate appliedDate,
            List<Step> steps) {
        Step applying = steps.stream()
                .filter(step -> !NOT_APPLIED.contains(step.kind()))
                .findFirst()
                .orElse(null);
        boolean offered = reached(steps, StageKind.OFFER) || reached(steps, StageKind.ACCEPTED);
        return new Attempt(
                status,
                source,
                title,
                score,
                created,
                appliedDate,
                steps,
                applying,
                applying == null ? null : answer(steps, applying),
                offered || reached(steps, StageKind.INTERVIEWING),
                offered);
    }

    private static boolean reached(List<Step> steps, StageKind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    /** The day on which the person applied; empty when they have not. */
    Optional<LocalDate> applied() {
        return appliedDate == null ? Optional.ofNullable(applying).map(Step::day) : Optional.of(appliedDate);
    }

    /** The day that puts it into a period: that of applying, or of writing it down. */
    LocalDate day() {
        return applied().orElse(created);
    }

    private static @Nullable Step answer(List<Step> steps, Step applying) {
        if (applying.kind() != StageKind.APPLIED) {
            return applying;
        }
        return steps.stream()
                .skip(steps.indexOf(applying) + 1L)
                .filter(step -> !NOT_APPLIED.contains(step.kind()))
                .filter(step -> !step.stage().equals(applying.stage()))
                .findFirst()
                .orElse(null);
    }

    /** What the employer first did about it. */
    Optional<Step> response() {
        return Optional.ofNullable(answer);
    }

    /** Whole days from applying to the first response, at least 0. */
    Optional<Long> daysToResponse() {
        return response()
                .flatMap(step -> applied().map(day -> Math.max(0, step.day().toEpochDay() - day.toEpochDay())));
    }
}
