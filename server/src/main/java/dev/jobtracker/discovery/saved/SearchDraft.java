package dev.jobtracker.discovery.saved;

import dev.jobtracker.platform.web.Problem.FieldError;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.CleanText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A saved search as a person writes it; {@code alert} unless they say otherwise. */
public record SearchDraft(
        @Nullable String name,
        @Nullable SavedQuery query,
        @Nullable Boolean alert,
        @Nullable Integer minScore) {

    private static final int LONGEST_NAME = 200;

    public SearchDraft {
        name = CleanText.line(name, Integer.MAX_VALUE);
    }

    /** What is kept of it. */
    record Checked(
            String name,
            SavedQuery query,
            boolean alert,
            @Nullable Integer minScore) {}

    /**
     * The same, complete.
     *
     * @throws ProblemException 422 {@code invalid_input}
     */
    Checked checked() {
        List<FieldError> errors = new ArrayList<>();
        if (name == null || name.length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "wrong_length", "must be given, with at most 200 characters"));
        }
        if (query == null) {
            errors.add(new FieldError("query", "required", "must be given"));
        } else {
            errors.addAll(query.errors());
        }
        if (minScore != null && (minScore < 0 || minScore > 100)) {
            errors.add(new FieldError("min_score", "out_of_range", "must be from 0 to 100"));
        }
        if (name == null || query == null || !errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return new Checked(name, query, alert == null || alert, minScore);
    }
}
