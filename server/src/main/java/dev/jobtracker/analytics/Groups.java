package dev.jobtracker.analytics;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of applications of different sorts. Where a group is small, nothing follows from how it compares.
 *
 * @param items the largest first
 */
public record Groups(By by, List<Group> items) {

    private static final int BAND = 20;

    /** What applications are told apart by. */
    public enum By {
        SOURCE,
        TITLE,
        MATCH_SCORE,
        WEEKDAY;

        /** The name on the wire. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Applications of one sort.
     *
     * @param source its name: a source, a title, a band of match scores or a day of the week; empty for the rest
     * @param applications how many the person sent
     * @param small whether there are too few to compare
     */
    public record Group(
            String source,
            int applications,
            Rate responseRate,
            Rate interviewRate,
            Rate offerRate,
            @Nullable Double medianDaysToFirstResponse,
            boolean small) {}

    static Groups of(List<Attempt> attempts, By by) {
        Function<Attempt, String> name = name(by);
        Map<String, List<Attempt>> groups = attempts.stream()
                .filter(attempt -> attempt.applied().isPresent())
                .collect(groupingBy(name));
        return new Groups(
                by,
                groups.entrySet().stream()
                        .map(group -> group(group.getKey(), group.getValue()))
                        .sorted(Comparator.comparingInt(Group::applications)
                                .reversed()
                                .thenComparing(Group::source))
                        .toList());
    }

    private static Function<Attempt, String> name(By by) {
        return switch (by) {
            case SOURCE -> attempt -> attempt.source() == null ? "" : attempt.source();
            case TITLE -> attempt -> attempt.title().toLowerCase(Locale.ROOT);
            case MATCH_SCORE -> attempt -> attempt.score() == null ? "" : band(attempt.score());
            case WEEKDAY ->
                attempt -> attempt.applied().map(day -> key(day.getDayOfWeek())).orElse("");
        };
    }

    private static String band(int score) {
        int from = Math.min(score / BAND, 4) * BAND;
        return from + "–" + (from == 80 ? 100 : from + BAND - 1);
    }

    private static String key(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Group group(String name, List<Attempt> attempts) {
        Rates rates = Rates.of(attempts);
        return new Group(
                name,
                attempts.size(),
                rates.responseRate(),
                rates.interviewRate(),
                rates.offerRate(),
                rates.medianDaysToFirstResponse(),
                attempts.size() < Summary.SMALL);
    }
}
