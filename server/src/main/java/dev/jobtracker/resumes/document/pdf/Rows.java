package dev.jobtracker.resumes.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Segments that share a baseline, from the top down and from left to right. */
final class Rows {

    private Rows() {}

    static List<List<Segment>> of(List<Segment> segments) {
        List<List<Segment>> rows = new ArrayList<>();
        for (Segment segment : segments.stream().sorted(Segment.DOWN_THE_PAGE).toList()) {
            if (rows.isEmpty() || !rows.getLast().getFirst().isBesides(segment)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(segment);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Segment::left)));
        return rows;
    }
}
