package dev.jobtracker.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether one can still apply. */
public enum PostingStatus {
    OPEN,
    /** Its last day has passed. */
    EXPIRED,
    /** Its source took it down. */
    REMOVED;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of this name. */
    public static PostingStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
