package dev.jobtracker.jobs.text;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Titles and names: one line of plain text, whatever a source sent. */
public final class Line {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s\\h\u200b]+");

    private Line() {}

    /** Without tags, entities and runs of space, cut after so many characters; null when nothing is left to read. */
    public static @Nullable String of(@Nullable String source, int longest) {
        if (source == null) {
            return null;
        }
        String line = source;
        for (int round = 0; round < 2 && (line.indexOf('<') >= 0 || line.indexOf('&') >= 0); round++) {
            line = Jsoup.parseBodyFragment(line.substring(0, Math.min(line.length(), 10 * longest)))
                    .text();
        }
        line = isTidy(line) ? line : BLANKS.matcher(line).replaceAll(" ").strip();
        return line.isEmpty() ? null : cut(line, longest);
    }

    /** Whether it is plain to see that there are no blanks but single spaces between words. */
    private static boolean isTidy(String line) {
        boolean afterSpace = true;
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            boolean space = character == ' ';
            boolean letter =
                    (character > ' ' && character < '\u007f') || (character > '\u00a0' && character < '\u0250');
            if ((!space && !letter) || (space && afterSpace)) {
                return false;
            }
            afterSpace = space;
        }
        return !afterSpace;
    }

    private static String cut(String line, int longest) {
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end).strip();
    }
}
