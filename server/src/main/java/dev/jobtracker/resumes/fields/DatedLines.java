package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lines whose dates are those of an entry, and not of something that is told in it. */
final class DatedLines {

    private final Dates dates;
    private final boolean singles;

    /** @param singles whether a date alone begins an entry too */
    DatedLines(Dates dates, boolean singles) {
        this.dates = dates;
        this.singles = singles;
    }

    /** Which of the lines begin an entry; where any do that are no items of a list, those alone. */
    List<Integer> in(List<Line> lines) {
        List<Integer> found = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (isAnchor(lines.get(index))) {
                found.add(index);
            }
        }
        boolean plain = found.stream().anyMatch(index -> !lines.get(index).bullet());
        if (plain) {
            found.removeIf(index -> lines.get(index).bullet());
        }
        return found;
    }

    private boolean isAnchor(Line line) {
        DateSpan span = span(line);
        if (span == null) {
            return false;
        }
        String before = line.text().substring(0, span.from()).strip();
        String after = line.text().substring(span.to()).strip();
        boolean atEdge = before.isEmpty()
                || after.isEmpty()
                || after.matches("[).,:;|·•]+.{0,60}|\\(.{1,40}\\).{0,40}|[|·•–-].*")
                || line.text().indexOf('\t') >= 0
                || (line.text().length() < 90 && before.matches(".*[(,|·•–:-]"));
        return atEdge && before.length() <= BodyLines.LONGEST_HEADER && after.length() <= BodyLines.LONGEST_HEADER + 40;
    }

    @Nullable
    DateSpan span(Line line) {
        DateSpan span = singles ? dates.first(line.text()) : dates.range(line.text());
        if (span != null || singles) {
            return span;
        }
        DateSpan single = dates.first(line.text());
        if (single == null) {
            return null;
        }
        String rest = (line.text().substring(0, single.from()) + line.text().substring(single.to())).strip();
        boolean alone = rest.length() <= 2
                || (line.text().indexOf('\t') >= 0 && line.text().length() < 90);
        return alone && !line.bullet() ? single : null;
    }

    /** What is left of a line without its times. */
    static String without(String text, DateSpan span) {
        String rest = text.substring(0, span.from()) + "\t" + text.substring(span.to());
        return rest.replaceAll("\\(\\s*\\)|\\(\\s*\t|\t\\s*\\)", "\t")
                .replaceAll(
                        "(?i)\t\\s*\\(?·?\\s*(?:\\d{1,2}\\s*(?:years?|yrs?|år|jahre?n?))?\\s*(?:\\d{1,2}\\s*(?:months?|mos?|mån(?:ad|ader)?|monate?n?))?\\)?(?=\t|$)",
                        "\t")
                .replaceAll("[\\s,;|·•–—:-]*\t[\\s,;|·•–—:-]*", "\t")
                .strip();
    }
}
