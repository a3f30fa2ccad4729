package dev.jobtracker.analytics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.jobtracker.applications.Stage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the search is going, in short.
 *
 * @param countsByStatus applications now at each stage, by its key, in the order of the pipeline
 * @param small whether there are too few applications for the rates to say much
 * @param weeklyActivity the last twelve weeks up to the period's end, the earliest first
 * @param weeklyGoal applications in a week that the person aims at; 0 for no goal
 * @param streak weeks in a row with an application, up to the present one, which may still be empty
 */
public record Summary(
        int total,
        Map<String, Long> countsByStatus,
        Rate responseRate,
        Rate interviewRate,
        Rate offerRate,
        @Nullable Double medianDaysToFirstResponse,
        boolean small,
        List<Week> weeklyActivity,
        int weeklyGoal,
        int streak) {

    /** Fewer than this say little: the interval is wider than half of all there is. */
    static final int SMALL = 15;

    private static final int WEEKS = 12;

    /** What happened in the week that begins on a Monday. */
    public record Week(LocalDate weekStart, int applications, int responses, int interviews) {}

    static Summary of(List<Attempt> attempts, List<Stage> stages, LocalDate end, int weeklyGoal) {
        Rates rates = Rates.of(attempts);
        return new Summary(
                attempts.size(),
                counts(attempts, stages),
                rates.responseRate(),
                rates.interviewRate(),
                rates.offerRate(),
                rates.medianDaysToFirstResponse(),
                rates.responseRate().n() < SMALL,
                weeks(attempts, end),
                weeklyGoal,
                streak(attempts, end));
    }

    private static Map<String, Long> counts(List<Attempt> attempts, List<Stage> stages) {
        Map<String, Long> found = attempts.stream().collect(groupingBy(Attempt::status, counting()));
        Map<String, Long> counts = new LinkedHashMap<>();
        stages.forEach(stage -> counts.put(stage.key(), found.getOrDefault(stage.key(), 0L)));
        return counts;
    }

    private static List<Week> weeks(List<Attempt> attempts, LocalDate end) {
        return Timeline.weeks(attempts, monday(end).minusWeeks(WEEKS - 1L), WEEKS).stream()
                .map(week -> new Week(week.start(), week.applications(), week.responses(), week.interviews()))
                .toList();
    }

    static int streak(List<Attempt> attempts, LocalDate end) {
        Set<LocalDate> weeks = attempts.stream()
                .flatMap(attempt -> attempt.applied().stream())
                .map(Summary::monday)
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate week = monday(end);
        if (!weeks.contains(week)) {
            week = week.minusWeeks(1);
        }
        int streak = 0;
        while (weeks.contains(week)) {
            streak++;
            week = week.minusWeeks(1);
        }
        return streak;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
