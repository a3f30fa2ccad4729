package dev.jobtracker.resumes.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document says.
 *
 * @param links addresses behind the text, such as {@code mailto:} ones
 * @param recognised whether the text was read from pictures, and so may hold wrong letters
 */
public record DocumentText(List<Line> lines, List<String> links, boolean recognised) {

    /** More is no résumé, and is cut. */
    private static final int MOST_LINES = 4_000;

    public DocumentText {
        lines = Mending.mend(lines.size() > MOST_LINES ? lines.subList(0, MOST_LINES) : lines);
        links = List.copyOf(links);
    }

    public DocumentText(List<Line> lines, List<String> links) {
        this(lines, links, false);
    }

    /** How many characters other than spaces there are. */
    public int letters() {
        return lines.stream()
                .mapToInt(line -> (int)
                        line.text().chars().filter(Character::isLetterOrDigit).count())
                .sum();
    }

    /** The whole as plain text: a bullet before each item, an empty line where there is a gap. */
    public String plain() {
        List<String> plain = new ArrayList<>();
        for (Line line : lines) {
            if (line.afterGap() && !plain.isEmpty()) {
                plain.add("");
            }
            plain.add((line.bullet() ? "• " : "") + line.text());
        }
        return String.join("\n", plain);
    }
}
