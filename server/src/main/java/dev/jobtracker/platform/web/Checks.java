package dev.jobtracker.platform.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a body, so that a person is told all of it at once. For one thread. */
public final class Checks {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final List<Problem.FieldError> errors = new ArrayList<>();

    public Checks longest(String field, @Nullable String text, int characters) {
        return holds(
                field,
                "wrong_length",
                text == null || text.length() <= characters,
                "must not be longer than " + characters + " characters");
    }

    public Checks notBlank(String field, @Nullable String text) {
        return holds(field, "required", text != null && !text.isBlank(), "must be given");
    }

    public Checks day(String field, @Nullable LocalDate date) {
        return holds(
                field,
                "out_of_range",
                date == null || !(date.isBefore(EARLIEST) || date.isAfter(LATEST)),
                "must be from " + EARLIEST + " to " + LATEST);
    }

    public Checks holds(String field, String code, boolean condition, String message) {
        if (!condition) {
            errors.add(new Problem.FieldError(field, code, message));
        }
        return this;
    }

    /**
     * Ends the checking.
     *
     * @throws ProblemException 422 {@code invalid_input} when anything was wrong
     */
    public void done() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
