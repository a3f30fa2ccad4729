package dev.jobtracker.jobs.duplicates;

import java.time.Duration;
import java.time.Instant;

/** Tells a second round of an opening from a second advertisement of the first round. */
final class Rounds {

    /** Boards take over an advertisement within weeks. */
    private static final Duration LONG = Duration.ofDays(60);

    private static final Duration AFTER_ITS_END = Duration.ofDays(21);

    private Rounds() {}

    /**
     * Whether one was published long after the other, or a good while after the other had ended.
     *
     * @param linked whether both lead to one form; then only an end counts
     */
    static boolean isLater(Traits left, Traits right, boolean linked) {
        Instant one = left.publishedAt();
        Instant other = right.publishedAt();
        if (one == null || other == null) {
            return false;
        }
        boolean leftFirst = one.isBefore(other);
        Instant ended = leftFirst ? left.endedAt() : right.endedAt();
        Duration between = Duration.between(one, other).abs();
        boolean afterItsEnd =
                ended != null && ended.isBefore(leftFirst ? other : one) && between.compareTo(AFTER_ITS_END) > 0;
        return afterItsEnd || (!linked && between.compareTo(LONG) > 0);
    }
}
