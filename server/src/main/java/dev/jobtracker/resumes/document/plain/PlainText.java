package dev.jobtracker.resumes.document.plain;

import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.Line.Weight;
import dev.jobtracker.resumes.document.Lines;
import java.util.List;

/** Plain text, whose only layout is its lines. */
public final class PlainText {

    private PlainText() {}

    public static DocumentText read(String text) {
        Lines lines = new Lines();
        for (String line : text.split("\r\n|\r|\n", -1)) {
            if (isRule(line)) {
                lines.gap();
            } else {
                lines.add(line.replaceAll(" {3,}", "\t"), Weight.BODY, false);
            }
        }
        return new DocumentText(lines.all(), List.of());
    }

    private static boolean isRule(String line) {
        String stripped = line.strip();
        return stripped.length() >= 3 && stripped.chars().allMatch(c -> "-=_*~#+".indexOf(c) >= 0);
    }
}
