package dev.jobtracker.resumes.document.pdf;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells two columns from one column with notes beside it. */
final class Sides {

    private static final Pattern DATE_LIKE = Pattern.compile(
            "(?i).*(?:\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}/\\d{2}\\b|present|current|nuvarande|pågående|heute).*");

    private static final double NEARLY_ALL = 0.8;

    private Sides() {}

    static boolean areColumns(List<List<Segment>> left, List<List<Segment>> right) {
        return !isNotes(right, left) && !isNotes(left, right) && !isGrid(left, right);
    }

    /** Dates, places or labels, each beside a line of the other side and fewer than those. */
    private static boolean isNotes(List<List<Segment>> side, List<List<Segment>> other) {
        double beside = besides(side, other);
        if (beside >= NEARLY_ALL && share(side, Sides::isDate) >= 0.45) {
            return true;
        }
        if (isTimesAmongHeadings(side, other)) {
            return true;
        }
        boolean fewAndFarBetween = side.size() <= 0.45 * other.size() && sparse(side) >= 0.6;
        if (fewAndFarBetween && width(side) < 0.5 * width(other)) {
            return true;
        }
        if (beside >= NEARLY_ALL && share(side, Sides::isLabel) >= 0.7) {
            return true;
        }
        return (beside >= NEARLY_ALL && side.size() <= 0.55 * other.size() && width(side) < 0.6 * width(other))
                || (beside >= 0.6 && side.size() <= 0.35 * other.size() && share(side, Sides::isDate) >= 0.3);
    }

    /**
     * Times each beside a line, and between them only headings or the end of what stands above, with nothing beside.
     */
    private static boolean isTimesAmongHeadings(List<List<Segment>> side, List<List<Segment>> other) {
        List<List<Segment>> times = side.stream().filter(Sides::isDate).toList();
        return times.size() >= 2
                && besides(times, other) >= NEARLY_ALL
                && side.stream().filter(row -> !isDate(row)).noneMatch(row -> besides(List.of(row), other) > 0);
    }

    /** A table of short entries, each row of which belongs together. */
    private static boolean isGrid(List<List<Segment>> left, List<List<Segment>> right) {
        return Math.max(left.size(), right.size()) <= 6
                && besides(left, right) >= NEARLY_ALL
                && besides(right, left) >= NEARLY_ALL;
    }

    private static double besides(List<List<Segment>> side, List<List<Segment>> other) {
        return share(
                side, row -> other.stream().anyMatch(beside -> beside.getFirst().isBesides(row.getFirst())));
    }

    private static double share(List<List<Segment>> rows, Predicate<List<Segment>> condition) {
        return rows.stream().filter(condition).count() / (double) rows.size();
    }

    private static boolean isDate(List<Segment> row) {
        return row.stream()
                .anyMatch(segment -> segment.text().length() < 40
                        && DATE_LIKE.matcher(segment.text()).matches());
    }

    private static boolean isLabel(List<Segment> row) {
        return row.getLast().text().strip().endsWith(":");
    }

    /** The share of lines that stand apart from the next, as labels do and the lines of a side bar do not. */
    private static double sparse(List<List<Segment>> rows) {
        int apart = 0;
        for (int row = 1; row < rows.size(); row++) {
            Segment above = rows.get(row - 1).getFirst();
            apart += rows.get(row).getFirst().baseline() - above.baseline() > 2.2f * above.size() ? 1 : 0;
        }
        return apart / (double) Math.max(1, rows.size() - 1);
    }

    /** Of the middling line. */
    private static double width(List<List<Segment>> rows) {
        List<Float> widths = rows.stream()
                .map(row -> row.getLast().right() - row.getFirst().left())
                .sorted()
                .toList();
        return widths.get(widths.size() / 2);
    }
}
