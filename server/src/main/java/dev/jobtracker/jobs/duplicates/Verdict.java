package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.JoinReason;

/** What two postings are to each other. */
public sealed interface Verdict {

    /**
     * They advertise one opening at one time.
     *
     * @param reason what tells so
     * @param strength how clear it is, 1 to 100
     */
    record Same(JoinReason reason, int strength) implements Verdict {}

    /** The later one advertises again what the earlier one did long before. */
    record Repost() implements Verdict {}

    /**
     * They advertise two openings.
     *
     * @param mark what tells them apart
     */
    record Different(Mark mark) implements Verdict {}

    /** Too little speaks for one opening, and nothing against it. They are not put together for that. */
    record Unclear() implements Verdict {}

    default boolean isSame() {
        return this instanceof Same;
    }

    /** Whether the two must never be shown as one, whatever third posting resembles both. */
    default boolean keepsApart() {
        return this instanceof Different || this instanceof Repost;
    }
}
