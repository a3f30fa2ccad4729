package dev.jobtracker.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Comma-separated values (RFC 4180). What a spreadsheet would take for a formula is written with an apostrophe before
 * it, which reading takes away again, so that every text comes back as it was.
 */
public final class CsvText {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern DEFUSED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    private CsvText() {}

    /** One line of cells, with its end. */
    public static String line(List<String> cells) {
        return String.join(",", cells.stream().map(CsvText::written).toList()) + "\r\n";
    }

    private static String written(String cell) {
        String safe = FORMULA.matcher(cell).matches() ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(character -> ",\"\r\n;".indexOf(character) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** A line with the number that an editor shows for its beginning. */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** All lines that hold anything; commas or semicolons between cells, as the first line has them. */
    static List<Line> lines(String text) {
        String content = withoutMark(text);
        return new Reader(content, separator(content), true).lines();
    }

    /** The same with commas, and with every cell as it stands: of a program that defuses nothing. */
    public static List<Line> asWritten(String text) {
        return new Reader(withoutMark(text), ',', false).lines();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static char separator(String content) {
        String first = content.lines().findFirst().orElse("");
        return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** One pass over a text. */
    private static final class Reader {

        private final String text;
        private final char separator;
        private final boolean defused;
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private boolean quoted;
        private int number = 1;
        private int start = 1;

        Reader(String text, char separator, boolean defused) {
            this.text = text;
            this.separator = separator;
            this.defused = defused;
        }

        List<Line> lines() {
            for (int index = 0; index < text.length(); index++) {
                char character = text.charAt(index);
                if (character == '\n') {
                    number++;
                }
                if (quoted) {
                    index += inQuotes(character, index);
                } else {
                    outside(character);
                }
            }
            endLine();
            return lines;
        }

        /** How many characters more were read. */
        private int inQuotes(char character, int index) {
            if (character != '"') {
                cell.append(character);
            } else if (index + 1 < text.length() && text.charAt(index + 1) == '"') {
                cell.append('"');
                return 1;
            } else {
                quoted = false;
            }
            return 0;
        }

        private void outside(char character) {
            if (character == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (character == separator) {
                endCell();
            } else if (character == '\n') {
                endLine();
            } else if (character != '\r') {
                cell.append(character);
            }
        }

        private void endCell() {
            String read = cell.toString();
            cells.add(defused && DEFUSED.matcher(read).matches() ? read.substring(1) : read);
            cell.setLength(0);
        }

        private void endLine() {
            endCell();
            Line line = new Line(start, cells);
            if (!line.isBlank()) {
                lines.add(line);
            }
            cells = new ArrayList<>();
            start = number;
        }
    }
}
