package dev.jobtracker.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a stage means, whatever a person calls it. Figures count kinds. */
public enum StageKind {
    SAVED,
    APPLIED,
    INTERVIEWING,
    OFFER,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    GHOSTED;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static StageKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether an employer may still answer: the person has applied, and nothing has ended it. */
    public boolean isWaiting() {
        return this == APPLIED || this == INTERVIEWING;
    }
}
