package dev.jobtracker.simulator.openings;

import org.jspecify.annotations.Nullable;

/** The one key that every keyed upstream accepts. */
public final class Credential {

    /** The key. */
    public static final String DEMO = "demo";

    private Credential() {}

    /** Whether the key is right. */
    public static boolean isAccepted(@Nullable String key) {
        return DEMO.equals(key);
    }
}
