package dev.jobtracker.profiles;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How often a person wants a mail with what is due; none is sent when nothing is. */
public enum Digest {
    OFF,
    DAILY,
    /** On Mondays. */
    WEEKLY;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
