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

    /**
     * They say it in other words, and it is a matter of degree. Alone they are one opening from {@link #ALONE} on; what
     * else the employer advertises can make it clearer ({@link Contrast}).
     *
     * @param probability that they are one opening, 0 to 1
     */
    record Weighed(double probability) implements Verdict {}

    /** Too little speaks for one opening, and nothing against it. They are not put together for that. */
    record Unclear() implements Verdict {}

    /** From which probability on two postings are one opening with nothing else to go by. */
    double ALONE = 0.88;

    /** From which probability on what else the employer advertises is worth a look. */
    double POSSIBLE = 0.12;

    /** Below it, where it is not a matter of degree, no third posting that resembles both makes them one. */
    double UNLIKELY = 0.1;

    default boolean isSame() {
        return this instanceof Same || probability() > ALONE;
    }

    /** Whether they are the same, or could be for all that is known of these two. */
    default boolean mayBeSame() {
        return isSame() || (this instanceof Weighed && probability() > POSSIBLE);
    }

    /** How probable it is that they are one opening, 0 to 1. */
    default double probability() {
        return switch (this) {
            case Same same -> 0.98;
            case Weighed(double weighed) -> weighed;
            case Unclear unclear -> 0.5;
            case Different different -> 0.01;
            case Repost repost -> 0.01;
        };
    }
}
