package dev.jobtracker.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What tied a posting to the others that advertise the same opening. */
public enum JoinReason {
    /** They lead to the same application form or advertisement. */
    SAME_LINK,
    /** The same company looks for the same work at the same place. */
    SAME_NAMES,
    /** Their texts say nearly the same in the same words. */
    NEAR_SAME_TEXT,
    /** Their texts tell the same facts in other words or another language. */
    SAME_FACTS;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of this name. */
    public static JoinReason of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
