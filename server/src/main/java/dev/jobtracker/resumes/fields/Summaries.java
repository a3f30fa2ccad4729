package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a person says of themselves: below its heading, else as the paragraph at the top. */
final class Summaries {

    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int LONGEST = 4_000;

    private Summaries() {}

    static @Nullable Found find(Sections sections) {
        List<Line> lines = sections.lines(Part.SUMMARY).stream()
                .filter(line -> line.text().split(" ", -1).length >= 4 || !Contacts.isContact(line.text()))
                .toList();
        if (!lines.isEmpty()) {
            String text = joined(lines);
            return new Found(text, 0.95, text);
        }
        String paragraph = paragraph(sections.lines(Part.HEADER));
        return paragraph.length() < SHORTEST_PARAGRAPH ? null : new Found(paragraph, 0.65, paragraph);
    }

    private static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String separator = text.isEmpty() ? "" : line.bullet() || line.afterGap() ? "\n" : " ";
            text.append(separator)
                    .append(line.bullet() ? "• " : "")
                    .append(line.text().replace('\t', ' '));
        }
        return text.length() <= LONGEST ? text.toString() : text.substring(0, LONGEST);
    }

    /** The longest run of lines that read like sentences. */
    private static String paragraph(List<Line> header) {
        String best = "";
        StringBuilder current = new StringBuilder();
        for (Line line : header) {
            boolean prose = line.text().split(" ", -1).length >= 6
                    && line.text().indexOf('\t') < 0
                    && !line.text().contains("@");
            boolean ends = !current.isEmpty() && line.text().endsWith(".");
            if ((prose || ends) && (current.isEmpty() || !line.afterGap())) {
                current.append(current.isEmpty() ? "" : " ").append(line.text());
            } else {
                best = current.length() > best.length() ? current.toString() : best;
                current.setLength(0);
            }
        }
        best = current.length() > best.length() ? current.toString() : best;
        return best.contains(".") ? best : "";
    }
}
