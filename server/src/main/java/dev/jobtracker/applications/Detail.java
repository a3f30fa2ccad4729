package dev.jobtracker.applications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that a person keeps with an application. */
public sealed interface Detail permits Note, Contact, Interview, Reminder {

    /** When it takes place or falls due; null for what has no time. */
    @Nullable
    Instant time();

    /** Whether it is still to come or to be done; always true for what has no time. */
    boolean open();
}
