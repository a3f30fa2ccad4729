package dev.jobtracker.resumes.document.pdf;

import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.document.Line.Weight;
import dev.jobtracker.resumes.document.Lines;
import java.util.ArrayList;
import java.util.List;

/** Writes the parts of a page as lines. */
final class PageLines {

    private static final float CELL_GAP = 1.6f;
    private static final float PARAGRAPH_GAP = 1.3f;

    private final Lines lines;
    private final float bodySize;

    PageLines(Lines lines, float bodySize) {
        this.lines = lines;
        this.bodySize = bodySize;
    }

    List<Line> all() {
        return lines.all();
    }

    void add(List<List<Segment>> block) {
        lines.gap();
        float leading = leading(block);
        Segment above = null;
        for (List<Segment> row : block) {
            Segment first = row.getFirst();
            if (above != null && first.baseline() - above.baseline() > PARAGRAPH_GAP * leading) {
                lines.gap();
            }
            lines.add(text(row), weight(row), false);
            above = first;
        }
    }

    /** From baseline to baseline inside a paragraph: what a quarter of the lines do not exceed. */
    private float leading(List<List<Segment>> block) {
        List<Float> steps = new ArrayList<>();
        for (int row = 1; row < block.size(); row++) {
            steps.add(block.get(row).getFirst().baseline()
                    - block.get(row - 1).getFirst().baseline());
        }
        steps.sort(null);
        return steps.isEmpty() ? bodySize * 1.3f : Math.max(bodySize, steps.get(steps.size() / 3));
    }

    private static String text(List<Segment> row) {
        StringBuilder text = new StringBuilder();
        Segment before = null;
        for (Segment segment : row) {
            if (before != null) {
                text.append(segment.left() - before.right() > CELL_GAP * segment.size() ? "\t" : " ");
            }
            text.append(segment.text().strip());
            before = segment;
        }
        return text.toString();
    }

    private Weight weight(List<Segment> row) {
        Segment first = row.getFirst();
        if (first.size() >= 1.22f * bodySize) {
            return Weight.HEADING;
        }
        return first.bold() || first.size() >= 1.08f * bodySize ? Weight.STRONG : Weight.BODY;
    }
}
