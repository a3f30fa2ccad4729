package dev.jobtracker.sources;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a stranger's text fit to store: no character that a database refuses (NUL, halves of surrogate pairs) and no
 * other control character but line breaks and tabs.
 */
public final class CleanText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private CleanText() {}

    /** One line, its white space drawn together, cut at the length given; null when nothing is left to read. */
    public static @Nullable String line(@Nullable String text, int length) {
        String clean = text(text, Integer.MAX_VALUE);
        return clean == null ? null : cut(BLANKS.matcher(clean).replaceAll(" ").strip(), length);
    }

    /** Several lines, cut at the length given; null when nothing is left to read. */
    public static @Nullable String text(@Nullable String text, int length) {
        if (text == null) {
            return null;
        }
        String clean = isClean(text) ? text : withoutRefused(text);
        return clean.isBlank() ? null : cut(clean, length);
    }

    private static boolean isClean(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' '
                    || (character >= '\u007f' && character < '\u00a0')
                    || Character.isSurrogate(character)) {
                if (isRefused(text.codePointAt(index))) {
                    return false;
                }
                index += Character.isHighSurrogate(character) ? 1 : 0;
            }
        }
        return true;
    }

    private static String withoutRefused(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isRefused(point)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isRefused(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return control || half;
    }

    private static @Nullable String cut(String text, int length) {
        if (text.isBlank()) {
            return null;
        }
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
