package dev.jobtracker.sources;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where the work is done, when the source says so. */
public enum RemoteKind {
    ON_SITE,
    HYBRID,
    REMOTE;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
