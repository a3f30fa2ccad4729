package dev.jobtracker.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comma-separated values (RFC 4180). What a spreadsheet would take for a formula is written with an apostrophe before
 * it, which reading takes away again, so that every text comes back as it was.
 */
public final class CsvText {

    /** Spreadsheets look past blanks, and take the wide forms of East Asian writing for the plain ones. */
    private static final String BEGINNING = "[\\s\\u00a0\\ufeff]*[=+\\-@\\t\\r\\uff0b\\uff0d\\uff1d\\uff20]";

    private static final Pattern FORMULA = Pattern.compile("'*" + BEGINNING);
    private static final Pattern DEFUSED = Pattern.compile("'+" + BEGINNING);
    private static final String SEPARATORS = ",;\t";

    /** What Excel writes above a table whose cells no comma separates. */
    private static final Pattern TOLD_SEPARATOR = Pattern.compile("sep=([,;\t])(?=[\r\n]|$)");

    /** No table that a person keeps is as wide; cells past it are left out. */
    private static final int MOST_CELLS = 1000;

    private CsvText() {}

    /** One line of cells, with its end. */
    public static String line(List<String> cells) {
        return String.join(",", cells.stream().map(CsvText::written).toList()) + "\r\n";
    }

    private static String written(String cell) {
        String safe = FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
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

    /**
     * The first lines that hold anything; commas, semicolons or tabs between cells, whichever the first line has most.
     *
     * @param most so many at most
     */
    static List<Line> lines(String text, int most) {
        String content = withoutMark(text);
        Matcher told = TOLD_SEPARATOR.matcher(content);
        if (told.lookingAt()) {
            List<Line> lines = new Reader(content, told.group(1).charAt(0), true, most + 1).lines();
            return lines.subList(1, lines.size());
        }
        return new Reader(content, separator(content), true, most).lines();
    }

    /** The same with commas, and with every cell as it stands: of a program that defuses nothing. */
    public static List<Line> asWritten(String text, int most) {
        return new Reader(withoutMark(text), ',', false, most).lines();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static char separator(String content) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        int index = 0;
        while (index < content.length() && (quoted || !isLineEnd(content.charAt(index)))) {
            int which = SEPARATORS.indexOf(content.charAt(index));
            quoted ^= content.charAt(index) == '"';
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
            index++;
        }
        int best = 0;
        for (int which = 1; which < counts.length; which++) {
            best = counts[which] > counts[best] ? which : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    /** One pass over a text. */
    private static final class Reader {

        private final String text;
        private final char separator;
        private final boolean defused;
        private final int most;
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private boolean quoted;
        private int number = 1;
        private int start = 1;

        Reader(String text, char separator, boolean defused, int most) {
            this.text = text;
            this.separator = separator;
            this.defused = defused;
            this.most = most;
        }

        List<Line> lines() {
            for (int index = 0; index < text.length() && lines.size() < most; index++) {
                char character = text.charAt(index);
                if (endsLine(character, index)) {
                    number++;
                }
                if (quoted) {
                    index += inQuotes(character, index);
                } else {
                    outside(character, index);
                }
            }
            if (lines.size() < most) {
                endLine();
            }
            return lines;
        }

        /** A carriage return by itself does too, as old programs for the Macintosh write it. */
        private boolean endsLine(char character, int index) {
            return character == '\n'
                    || (character == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
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

        private void outside(char character, int index) {
            if (character == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (character == separator) {
                endCell();
            } else if (endsLine(character, index)) {
                endLine();
            } else if (character != '\r') {
                cell.append(character);
            }
        }

        private void endCell() {
            String read = cell.isEmpty() ? "" : cell.toString();
            if (cells.size() < MOST_CELLS) {
                cells.add(defused && DEFUSED.matcher(read).lookingAt() ? read.substring(1) : read);
            }
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
