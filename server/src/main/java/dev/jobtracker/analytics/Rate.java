package dev.jobtracker.analytics;

import org.jspecify.annotations.Nullable;

/**
 * How often something came of applications, with the bounds of a 95 % Wilson score interval (E. B. Wilson, Probable
 * Inference, 1927).
 *
 * @param value 0 to 1, null where {@code n} is 0, as the bounds are
 * @param n the applications that count
 */
public record Rate(
        @Nullable Double value,
        int n,
        @Nullable Double low,
        @Nullable Double high) {

    /** The 97.5th percentile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** The rate of so many successes among n. */
    public static Rate of(int successes, int n) {
        if (n == 0) {
            return new Rate(null, 0, null, null);
        }
        double share = (double) successes / n;
        double squared = Z * Z;
        double center = (share + squared / (2 * n)) / (1 + squared / n);
        double reach = Z / (1 + squared / n) * Math.sqrt(share * (1 - share) / n + squared / (4.0 * n * n));
        return new Rate(share, n, Math.clamp(center - reach, 0, share), Math.clamp(center + reach, share, 1));
    }
}
