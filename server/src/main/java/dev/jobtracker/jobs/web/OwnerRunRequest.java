package dev.jobtracker.jobs.web;

import jakarta.validation.constraints.NotNull;

/** What the owner wants done now. */
record OwnerRunRequest(@NotNull Kind kind) {

    /** What can be started by hand. */
    enum Kind {
        UPDATE,
        CLEANUP;

        @com.fasterxml.jackson.annotation.JsonValue
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
