package dev.jobtracker.profiles;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The colours of the app. */
public enum Theme {
    /** As the device has it. */
    SYSTEM,
    LIGHT,
    DARK;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
