package dev.jobtracker.archives.activity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person did.
 *
 * @param date in their own zone
 * @param place where the work is, or where the interview was
 * @param description what it was, in a few words
 * @param missing what the employment service asks for and nobody wrote down: {@code employer}, {@code title},
 *     {@code place}
 */
public record Activity(
        Kind kind,
        LocalDate date,
        String employer,
        String title,
        @Nullable String place,
        String description,
        UUID applicationId,
        List<String> missing) {

    private static final String UNNAMED = "—";

    public Activity {
        missing = List.copyOf(missing);
    }

    /** With what is missing found out. */
    static Activity of(
            Kind kind,
            LocalDate date,
            String employer,
            String title,
            @Nullable String place,
            String description,
            UUID applicationId) {
        List<String> missing = new ArrayList<>();
        if (employer.isBlank() || employer.equals(UNNAMED)) {
            missing.add("employer");
        }
        if (title.isBlank() || title.equals(UNNAMED)) {
            missing.add("title");
        }
        if (place == null || place.isBlank()) {
            missing.add("place");
        }
        return new Activity(kind, date, employer, title, place, description, applicationId, missing);
    }

    /** What the report tells apart. */
    public enum Kind {
        APPLICATION,
        INTERVIEW,
        OTHER;

        /** The name on the wire. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
