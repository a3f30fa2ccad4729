package dev.jobtracker.analytics;

import dev.jobtracker.platform.web.ProblemException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, open at an end that is null.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /**
     * Takes days in their order.
     *
     * @throws ProblemException 422 {@code invalid_input} for an end before the beginning
     */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "out_of_range", "must not be before from");
        }
    }

    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    LocalDate end(LocalDate today) {
        return to == null || to.isAfter(today) ? today : to;
    }
}
