package dev.jobtracker.analytics;

import dev.jobtracker.applications.StageKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as figures see it. The words are those of {@code docs/analytics.md}.
 *
 * @param status the stage it is at
 * @param appliedDate as the person wrote it
 * @param steps what happened and was not taken back, in the order in which it happened; at least one
 */
record Attempt(
        String status,
        @Nullable String source,
        String title,
        @Nullable Integer score,
        LocalDate created,
        @Nullable LocalDate appliedDate,
        List<Step> steps) {

    private static final Set<StageKind> NOT_APPLIED =
            EnumSet.of(StageKind.SAVED, StageKind.WITHDRAWN, StageKind.GHOSTED);

    Attempt {
        steps = List.copyOf(steps);
    }

    /** The step with which the person had applied. */
    private Optional<Step> applying() {
        return steps.stream().filter(step -> !NOT_APPLIED.contains(step.kind())).findFirst();
    }

    /** The day on which the person applied; empty when they have not. */
    Optional<LocalDate> applied() {
        return appliedDate == null ? applying().map(Step::day) : Optional.of(appliedDate);
    }

    /** The day that puts it into a period: that of applying, or of writing it down. */
    LocalDate day() {
        return applied().orElse(created);
    }

    /** What the employer first did about it. */
    Optional<Step> response() {
        Optional<Step> applying = applying();
        if (applying.isEmpty()) {
            return Optional.empty();
        }
        Step first = applying.get();
        if (first.kind() != StageKind.APPLIED) {
            return applying;
        }
        return steps.stream()
                .skip(steps.indexOf(first) + 1L)
                .filter(step -> !NOT_APPLIED.contains(step.kind()))
                .filter(step -> !step.stage().equals(first.stage()))
                .findFirst();
    }

    /** Whole days from applying to the first response, at least 0. */
    Optional<Long> daysToResponse() {
        return response()
                .flatMap(step -> applied().map(day -> Math.max(0, step.day().toEpochDay() - day.toEpochDay())));
    }

    boolean interviewed() {
        return reached(StageKind.INTERVIEWING) || offered();
    }

    boolean offered() {
        return reached(StageKind.OFFER) || reached(StageKind.ACCEPTED);
    }

    boolean reached(StageKind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }
}
