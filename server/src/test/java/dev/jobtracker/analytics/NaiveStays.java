package dev.jobtracker.analytics;

import dev.jobtracker.analytics.NaiveFigures.Told;
import dev.jobtracker.applications.ApplicationEvent;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How long applications stay at a stage, worked out in whole numbers. */
final class NaiveStays {

    private static final double DAY = 86_400_000;

    /** One stay, in milliseconds. */
    private record Stay(long length, boolean ended) {}

    private final List<Stay> stays = new ArrayList<>();

    /** All stays at a stage until now; coming to it again while there does not begin another. */
    static NaiveStays at(String stage, List<Told> told, Instant now) {
        NaiveStays all = new NaiveStays();
        for (Told one : told) {
            @Nullable Instant entered = null;
            for (ApplicationEvent step : one.steps()) {
                boolean here = step.to().equals(stage);
                if (here && entered == null) {
                    entered = step.at();
                } else if (!here && entered != null) {
                    all.add(entered, step.at(), true);
                    entered = null;
                }
            }
            if (entered != null) {
                all.add(entered, now, false);
            }
        }
        return all;
    }

    private void add(Instant from, Instant to, boolean ended) {
        stays.add(new Stay(Math.max(0, Duration.between(from, to).toMillis()), ended));
    }

    int size() {
        return stays.size();
    }

    int ended() {
        return (int) stays.stream().filter(Stay::ended).count();
    }

    /**
     * The first time, in days to the hundredth, at which the share that is left is at most some tenths; null for never.
     */
    @Nullable
    Double until(int tenthsLeft) {
        TreeSet<Long> times = new TreeSet<>();
        stays.stream().filter(Stay::ended).forEach(stay -> times.add(stay.length()));
        BigInteger left = BigInteger.ONE;
        BigInteger of = BigInteger.ONE;
        for (long time : times) {
            long watched = stays.stream().filter(stay -> stay.length() >= time).count();
            long ending = stays.stream()
                    .filter(stay -> stay.ended() && stay.length() == time)
                    .count();
            left = left.multiply(BigInteger.valueOf(watched - ending));
            of = of.multiply(BigInteger.valueOf(watched));
            if (left.multiply(BigInteger.TEN).compareTo(of.multiply(BigInteger.valueOf(tenthsLeft))) <= 0) {
                return Math.round(time / DAY * 100) / 100.0;
            }
        }
        return null;
    }
}
