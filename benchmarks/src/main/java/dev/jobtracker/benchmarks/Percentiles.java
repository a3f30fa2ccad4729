package dev.jobtracker.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** The spread of many durations, by the nearest-rank method. */
final class Percentiles {

    private final long[] sorted;

    Percentiles(long[] nanoseconds) {
        this.sorted = nanoseconds.clone();
        Arrays.sort(sorted);
    }

    int count() {
        return sorted.length;
    }

    Duration at(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return Duration.ofNanos(sorted[Math.max(0, rank - 1)]);
    }

    /** Milliseconds with one decimal, such as "4.2 ms". */
    static String milliseconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
    }
}
