package dev.jobtracker.jobs.marks;

import java.util.Locale;

/** A person's own mark on a posting. */
public enum Mark {
    /** To come back to. */
    SAVED,
    /** To be seen no more. */
    HIDDEN;

    /** The name in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Mark of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
