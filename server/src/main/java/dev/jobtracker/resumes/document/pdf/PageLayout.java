package dev.jobtracker.resumes.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The parts of a page in reading order, each a single column. */
final class PageLayout {

    private static final int DEEPEST = 6;
    private static final double SIDEBAR = 0.42;

    private final boolean sidebarsFirst;
    private final List<List<List<Segment>>> blocks = new ArrayList<>();

    private PageLayout(boolean sidebarsFirst) {
        this.sidebarsFirst = sidebarsFirst;
    }

    /**
     * Puts a page in order.
     *
     * @param sidebarsFirst whether narrow columns come before wide ones, which then run on to the next page
     */
    static List<List<List<Segment>>> blocks(List<Segment> page, boolean sidebarsFirst) {
        PageLayout layout = new PageLayout(sidebarsFirst);
        layout.arrange(Rows.of(page), 0);
        return layout.blocks;
    }

    private void arrange(List<List<Segment>> rows, int depth) {
        if (rows.isEmpty()) {
            return;
        }
        Columns columns = depth < DEEPEST ? Columns.in(rows).orElse(null) : null;
        if (columns == null) {
            blocks.add(rows);
            return;
        }
        arrange(rows.subList(0, columns.firstRow()), depth + 1);
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (List<Segment> row : rows.subList(columns.firstRow(), columns.endRow())) {
            for (Segment segment : row) {
                (columns.isLeft(segment) ? left : right).add(segment);
            }
        }
        boolean rightFirst = sidebarsFirst && width(right) < SIDEBAR * (width(left) + width(right));
        arrange(Rows.of(rightFirst ? right : left), depth + 1);
        arrange(Rows.of(rightFirst ? left : right), depth + 1);
        arrange(rows.subList(columns.endRow(), rows.size()), depth + 1);
    }

    private static double width(List<Segment> segments) {
        double left = segments.stream().mapToDouble(Segment::left).min().orElse(0);
        return segments.stream().mapToDouble(Segment::right).max().orElse(0) - left;
    }
}
