package dev.jobtracker.resumes.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that is set in two columns: the rows that leave a strip free between them. A strip before
 * dates at the right margin, or behind labels at the left one, separates no columns: those are read row by row.
 *
 * @param firstRow of the columns
 * @param endRow behind the last of them
 */
record Columns(int firstRow, int endRow, float gutter, double worth) {

    private static final float NARROWEST_GUTTER = 8;
    private static final int FEWEST_LINES = 3;

    static Optional<Columns> in(List<List<Segment>> rows) {
        Columns best = null;
        List<Float> edges = rows.stream()
                .flatMap(List::stream)
                .map(Segment::left)
                .map(left -> (float) Math.round(left))
                .distinct()
                .toList();
        for (float edge : edges) {
            int start = 0;
            for (int row = 0; row <= rows.size(); row++) {
                if (row == rows.size() || crosses(rows.get(row), edge)) {
                    best = better(best, rows, start, row, edge);
                    start = row + 1;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean crosses(List<Segment> row, float edge) {
        for (Segment segment : row) {
            if (segment.left() < edge - 1.5f && segment.right() > edge - NARROWEST_GUTTER) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Columns better(
            @Nullable Columns best, List<List<Segment>> rows, int start, int end, float edge) {
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (List<Segment> row : rows.subList(start, Math.max(start, end))) {
            for (Segment segment : row) {
                (segment.left() < edge - 1.5f ? left : right).add(segment);
            }
        }
        List<List<Segment>> leftRows = Rows.of(left);
        List<List<Segment>> rightRows = Rows.of(right);
        int fewer = Math.min(leftRows.size(), rightRows.size());
        double worth = (double) fewer * (end - start);
        if (fewer < FEWEST_LINES || (best != null && worth <= best.worth)) {
            return best;
        }
        return Sides.areColumns(leftRows, rightRows) ? new Columns(start, end, edge, worth) : best;
    }

    boolean isLeft(Segment segment) {
        return segment.left() < gutter - 1.5f;
    }
}
