package dev.jobtracker.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a run does to the catalog. */
public enum RunKind {
    /** Fetches one feed. */
    UPDATE,
    /** Marks what expired and deletes what is long gone. */
    CLEANUP,
    /** Reads a file. */
    IMPORT;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
