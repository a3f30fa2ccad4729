package dev.jobtracker.analytics;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What came of some applications.
 *
 * @param medianDaysToFirstResponse of those that were answered, null when none was
 */
public record Rates(
        Rate responseRate,
        Rate interviewRate,
        Rate offerRate,
        @Nullable Double medianDaysToFirstResponse) {

    static Rates of(List<Attempt> attempts) {
        List<Attempt> applied = attempts.stream()
                .filter(attempt -> attempt.applied().isPresent())
                .toList();
        int n = applied.size();
        return new Rates(
                Rate.of(count(applied, attempt -> attempt.response().isPresent()), n),
                Rate.of(count(applied, Attempt::interviewed), n),
                Rate.of(count(applied, Attempt::offered), n),
                median(applied));
    }

    private static int count(List<Attempt> attempts, Predicate<Attempt> which) {
        return (int) attempts.stream().filter(which).count();
    }

    private static @Nullable Double median(List<Attempt> attempts) {
        long[] days = attempts.stream()
                .flatMap(attempt -> attempt.daysToResponse().stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        if (days.length == 0) {
            return null;
        }
        int middle = days.length / 2;
        return days.length % 2 == 1 ? (double) days[middle] : (days[middle - 1] + days[middle]) / 2.0;
    }
}
