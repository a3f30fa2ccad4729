package dev.jobtracker.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a run is, or how it ended. */
public enum RunStatus {
    WAITING,
    RUNNING,
    OK,
    /** To its end, but some records could not be read. */
    PARTIAL,
    /** Broken off by a failure that it tells; what was stored until then stays. */
    FAILED,
    /** Broken off by the end of the process; the next run goes on from where it was. */
    BROKEN;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
