package dev.jobtracker.analytics;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.jobtracker.applications.StageKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened when.
 *
 * @param items one for each day, week or month between the first and the last thing that happened, empty ones too
 */
public record Timeline(Width bucket, List<Bucket> items) {

    /** A person's working life in days; what lies outside is a slip of the pen. */
    private static final int MOST = 5000;

    /**
     * A day, week or month.
     *
     * @param start its first day
     */
    public record Bucket(
            LocalDate start, int applications, int responses, int interviews, int offers, int rejections) {}

    /** How much time one bucket holds. */
    public enum Width {
        DAY,
        WEEK,
        MONTH;

        /** The name on the wire. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private LocalDate startOf(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        private LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
            };
        }
    }

    static Timeline of(List<Attempt> attempts, Width width) {
        List<Happening> all = attempts.stream()
                .flatMap(attempt -> Happening.of(attempt).stream())
                .sorted(Comparator.comparing(Happening::day))
                .toList();
        if (all.isEmpty()) {
            return new Timeline(width, List.of());
        }
        LocalDate last = all.getLast().day();
        LocalDate earliest = last.minusDays(MOST);
        List<Bucket> buckets = new ArrayList<>();
        int index = 0;
        while (all.get(index).day().isBefore(earliest)) {
            index++;
        }
        LocalDate start = width.startOf(all.get(index).day());
        for (; !start.isAfter(last); start = width.next(start)) {
            int from = index;
            while (index < all.size() && all.get(index).day().isBefore(width.next(start))) {
                index++;
            }
            buckets.add(bucket(start, all.subList(from, index)));
        }
        return new Timeline(width, buckets);
    }

    /** So many weeks from a Monday on. */
    static List<Bucket> weeks(List<Attempt> attempts, LocalDate monday, int count) {
        LocalDate end = monday.plusWeeks(count);
        Map<LocalDate, List<Happening>> happenings = attempts.stream()
                .flatMap(attempt -> Happening.of(attempt).stream())
                .filter(happening ->
                        !happening.day().isBefore(monday) && happening.day().isBefore(end))
                .collect(Collectors.groupingBy(happening -> Width.WEEK.startOf(happening.day())));
        return Stream.iterate(monday, start -> start.plusWeeks(1))
                .limit(count)
                .map(start -> bucket(start, happenings.getOrDefault(start, List.of())))
                .toList();
    }

    private static Bucket bucket(LocalDate start, List<Happening> happenings) {
        return new Bucket(
                start,
                count(happenings, What.APPLIED),
                count(happenings, What.ANSWERED),
                count(happenings, What.INTERVIEW),
                count(happenings, What.OFFER),
                count(happenings, What.REJECTION));
    }

    private static int count(List<Happening> happenings, What what) {
        return (int)
                happenings.stream().filter(happening -> happening.what == what).count();
    }

    private enum What {
        APPLIED,
        ANSWERED,
        INTERVIEW,
        OFFER,
        REJECTION
    }

    private record Happening(What what, LocalDate day) {

        static List<Happening> of(Attempt attempt) {
            List<Happening> happenings = new ArrayList<>();
            attempt.applied().ifPresent(day -> happenings.add(new Happening(What.APPLIED, day)));
            attempt.response().ifPresent(step -> happenings.add(new Happening(What.ANSWERED, step.day())));
            for (Step step : attempt.steps()) {
                if (step.kind() == StageKind.INTERVIEWING) {
                    happenings.add(new Happening(What.INTERVIEW, step.day()));
                } else if (step.kind() == StageKind.OFFER) {
                    happenings.add(new Happening(What.OFFER, step.day()));
                } else if (step.kind() == StageKind.REJECTED) {
                    happenings.add(new Happening(What.REJECTION, step.day()));
                }
            }
            return happenings;
        }
    }
}
