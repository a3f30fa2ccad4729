package dev.jobtracker.resumes.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long somebody has worked: times that overlap are counted once, pauses not at all. */
final class WorkedTime {

    private static final int MONTHS_OF_A_YEAR_ALONE = 6;

    private record Months(int from, int behind) {}

    private WorkedTime() {}

    /**
     * Years to one decimal. A month counts whole, also the last; years alone count from January to January, and a
     * single year as half of one.
     *
     * @param now months since the year 0
     */
    static @Nullable Double years(List<DateSpan> spans, int now) {
        List<Months> months = new ArrayList<>();
        for (DateSpan span : spans) {
            months.add(months(span, now));
        }
        months.sort(Comparator.comparingInt(Months::from));
        int worked = 0;
        int counted = Integer.MIN_VALUE;
        for (Months next : months) {
            worked += Math.max(0, next.behind() - Math.max(next.from(), counted));
            counted = Math.max(counted, next.behind());
        }
        return months.isEmpty() ? null : Math.round(worked / 12.0 * 10) / 10.0;
    }

    private static Months months(DateSpan span, int now) {
        int from = span.start().index();
        PartialDate end = span.end();
        if (end == null) {
            return new Months(from, Math.max(from, now + 1));
        }
        int behind = end.index() + (end.month() == 0 ? 0 : 1);
        boolean sameYear = end.month() == 0 && end.year() == span.start().year();
        return new Months(from, Math.min(now + 1, sameYear ? from + MONTHS_OF_A_YEAR_ALONE : behind));
    }
}
