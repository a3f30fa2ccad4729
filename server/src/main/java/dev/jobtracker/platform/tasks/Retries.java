package dev.jobtracker.platform.tasks;

import java.time.Duration;

/**
 * How often a task is tried, and how long the pauses between are: each twice the one before.
 *
 * @param attempts at least 1, the first one included
 * @param firstPause after the first failure
 * @param longestPause where the pauses stop growing
 */
public record Retries(int attempts, Duration firstPause, Duration longestPause) {

    public Retries {
        if (attempts < 1 || firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("a task is tried at least once, with pauses that grow");
        }
    }

    /** The pause after so many failures, from 1. */
    Duration pauseAfter(int failures) {
        int doublings = Math.min(failures - 1, 40);
        Duration pause = firstPause.multipliedBy(1L << Math.min(doublings, 20));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
