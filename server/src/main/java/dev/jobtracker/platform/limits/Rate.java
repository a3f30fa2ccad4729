package dev.jobtracker.platform.limits;

import java.time.Duration;

/**
 * So many in so long: the period starts with the first, and with its end all are granted anew.
 *
 * @param permits at least 1
 * @param period at least a millisecond
 */
public record Rate(int permits, Duration period) {

    public Rate {
        if (permits < 1 || period.toMillis() < 1) {
            throw new IllegalArgumentException("a rate grants at least one in some time");
        }
    }

    public static Rate perHour(int permits) {
        return new Rate(permits, Duration.ofHours(1));
    }

    public static Rate perMinute(int permits) {
        return new Rate(permits, Duration.ofMinutes(1));
    }
}
