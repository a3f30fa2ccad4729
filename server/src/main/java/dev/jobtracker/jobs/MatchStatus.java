package dev.jobtracker.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a posting has been compared with the person's résumé. */
public enum MatchStatus {
    READY,
    PENDING,
    NO_RESUME;

    /** The name on the wire. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
