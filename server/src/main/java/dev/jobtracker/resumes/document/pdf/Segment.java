package dev.jobtracker.resumes.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that stand close beside each other on one line. */
record Segment(String text, float left, float right, float baseline, float size, boolean bold) {

    /** Between words of one sentence there is less, also where the line is justified. */
    private static final float WIDEST_WORD_GAP = 1.1f;

    private static final float NARROWEST_WORD_GAP = 0.16f;
    private static final float SAME_BASELINE = 0.3f;

    static final Comparator<Segment> DOWN_THE_PAGE =
            Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left);

    float top() {
        return baseline - size * 0.8f;
    }

    boolean isBesides(Segment other) {
        return Math.abs(baseline - other.baseline) < SAME_BASELINE * Math.max(size, other.size);
    }

    /** Where a bullet's item begins, the bullet is no word of its own. */
    private boolean isMark() {
        return text.strip().length() <= 1;
    }

    static List<Segment> of(List<Glyph> glyphs) {
        return joined(runs(glyphs));
    }

    /** What was painted in one go. */
    private static List<Segment> runs(List<Glyph> glyphs) {
        List<Segment> runs = new ArrayList<>();
        Run run = null;
        for (Glyph glyph : glyphs) {
            if (run == null || !run.takes(glyph)) {
                if (run != null) {
                    run.finish(runs);
                }
                run = new Run(glyph);
            } else {
                run.take(glyph);
            }
        }
        if (run != null) {
            run.finish(runs);
        }
        return runs;
    }

    private static List<Segment> joined(List<Segment> runs) {
        List<Segment> segments = new ArrayList<>();
        for (List<Segment> row : Rows.of(runs)) {
            Segment current = null;
            for (Segment next : row) {
                if (current != null && current.reaches(next)) {
                    current = current.with(next);
                } else {
                    if (current != null) {
                        segments.add(current);
                    }
                    current = next;
                }
            }
            if (current != null) {
                segments.add(current);
            }
        }
        return segments;
    }

    private boolean reaches(Segment next) {
        float widest = isMark() ? 3 : WIDEST_WORD_GAP;
        return next.left - right < widest * next.size;
    }

    private Segment with(Segment next) {
        boolean apart = next.left - right > NARROWEST_WORD_GAP * next.size;
        String space = apart && !text.endsWith(" ") && !next.text.startsWith(" ") ? " " : "";
        boolean longer = next.text.length() > text.length();
        return new Segment(
                text + space + next.text,
                left,
                Math.max(right, next.right),
                longer ? next.baseline : baseline,
                longer ? next.size : size,
                isMark() ? next.bold : bold && next.bold);
    }

    private static final class Run {

        private final StringBuilder text = new StringBuilder();
        private final Glyph first;
        private Glyph last;
        private boolean bold = true;
        private float size;

        Run(Glyph glyph) {
            first = glyph;
            last = glyph;
            append(glyph);
        }

        boolean takes(Glyph glyph) {
            float gap = glyph.x() - last.right();
            return Math.abs(glyph.baseline() - last.baseline()) < 0.2f * last.size()
                    && gap > -0.4f * last.size()
                    && gap < 0.6f * last.size()
                    && (glyph.bold() == last.bold() || gap < NARROWEST_WORD_GAP * last.size());
        }

        void take(Glyph glyph) {
            float gap = glyph.x() - last.right();
            boolean spaced = glyph.text().isBlank() || (!text.isEmpty() && text.charAt(text.length() - 1) == ' ');
            if (gap > NARROWEST_WORD_GAP * glyph.size() && !spaced) {
                text.append(' ');
            }
            last = glyph;
            append(glyph);
        }

        private void append(Glyph glyph) {
            text.append(glyph.text());
            size = Math.max(size, glyph.size());
            bold &= glyph.bold() || glyph.text().isBlank();
        }

        void finish(List<Segment> runs) {
            if (!text.toString().isBlank()) {
                runs.add(new Segment(text.toString(), first.x(), last.right(), first.baseline(), size, bold));
            }
        }
    }
}
