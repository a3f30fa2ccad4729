package dev.jobtracker.jobs.text;

/**
 * Text as it is written down: without spaces at the ends of lines, without more than one empty line in a row, and not
 * endless.
 */
final class TidyText {

    private static final int LONGEST = 60_000;
    private static final char BULLET = '•';
    private static final char FIRST_RARE_SPACE = '\u1680';

    private final StringBuilder text;
    private int lines = 1;
    private boolean space;

    /** @param length what is to be expected, in chars */
    TidyText(int length) {
        text = new StringBuilder(Math.min(length, LONGEST));
    }

    /** Text whose lines count. */
    static String of(String source) {
        TidyText tidy = new TidyText(source.length());
        tidy.append(source, 0, source.length(), true);
        return tidy.toString();
    }

    /** Words in which the end of a line is a space like any other. */
    void words(String source, int start, int end) {
        append(source, start, end, false);
    }

    void space() {
        space = true;
    }

    void line() {
        lines++;
    }

    void paragraph() {
        lines += 2;
    }

    /** Begins an item of a list. */
    void item() {
        line();
        character(BULLET);
    }

    void character(char character) {
        if (text.length() < LONGEST) {
            separate();
            text.append(character);
        }
    }

    private void append(String source, int start, int end, boolean linesCount) {
        int index = start;
        while (index < end && text.length() < LONGEST) {
            char character = source.charAt(index);
            if (linesCount && isLineBreak(character)) {
                lines++;
                index++;
            } else if (isSpace(character)) {
                space = true;
                index++;
            } else {
                int stop = endOfRun(source, index, Math.min(end, index + LONGEST - text.length()));
                separate();
                text.append(source, index, stop);
                index = stop;
            }
        }
    }

    /** Where text ends that can stay as it is: letters, and spaces that stand alone. */
    private static int endOfRun(String source, int start, int end) {
        int index = start;
        while (index < end) {
            char character = source.charAt(index);
            if (character == BULLET) {
                return index + 1;
            }
            boolean alone = character == ' ' && index + 1 < end && !isSpace(source.charAt(index + 1));
            if (!alone && isSpace(character)) {
                return index;
            }
            index++;
        }
        return index;
    }

    /** Writes what keeps the next character from the last. */
    private void separate() {
        if (!text.isEmpty()) {
            if (text.charAt(text.length() - 1) == BULLET) {
                text.append(' ');
            } else if (lines > 0) {
                text.append(lines > 1 ? "\n\n" : "\n");
            } else if (space) {
                text.append(' ');
            }
        }
        lines = 0;
        space = false;
    }

    private static boolean isLineBreak(char character) {
        return character == '\n' || character == '\u2028' || character == '\u2029';
    }

    private static boolean isSpace(char character) {
        if (character > ' ' && character < FIRST_RARE_SPACE) {
            return character == '\u00a0';
        }
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200b';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
