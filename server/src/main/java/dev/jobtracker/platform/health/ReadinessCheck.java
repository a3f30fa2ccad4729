package dev.jobtracker.platform.health;

import java.util.Optional;

/** One of the things that the server's work depends on; modules contribute theirs as beans. */
public interface ReadinessCheck {

    /** A word for it. */
    String name();

    /** Whether nothing works without it; else the server works worse, but works. */
    boolean isVital();

    /** What is wrong in a few words that anybody may read, if anything is. May take two seconds and may throw. */
    Optional<String> trouble();
}
