package dev.jobtracker.sources.reading;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An advertisement's text, sorted out: sources put plain text where HTML should be, HTML where text should be, and HTML
 * that was escaped once too often.
 *
 * @param html not safe yet
 * @param text plain
 */
public record Description(@Nullable String html, @Nullable String text) {

    private static final Pattern TAG = Pattern.compile(
            "</?(p|br|div|span|ul|ol|li|strong|b|em|i|u|h[1-6]|a|table|tr|td|section|article|hr|blockquote|pre)\\b[^>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED_TAG = Pattern.compile(
            "&lt;/?(p|br|div|span|ul|ol|li|strong|b|em|i|u|h[1-6]|a|table|tr|td|section)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});");

    /** Sorts out what a source gave as HTML and what it gave as text. */
    public static Description of(@Nullable String formatted, @Nullable String plain) {
        String first = formatted == null ? null : unescapedTags(formatted);
        String second = plain == null ? null : unescapedTags(plain);
        if (first != null && isHtml(first)) {
            return new Description(first, second == null || isHtml(second) ? null : second);
        }
        if (second != null && isHtml(second)) {
            return new Description(second, null);
        }
        return new Description(null, second != null ? second : unescaped(first));
    }

    /** A line of text in which entities stand for characters, as happens to titles and names. */
    public static @Nullable String unescaped(@Nullable String line) {
        return line != null && ENTITY.matcher(line).find() ? Parser.unescapeEntities(line, false) : line;
    }

    private static String unescapedTags(String text) {
        boolean escaped = text.contains("&lt;")
                && ESCAPED_TAG.matcher(text).find()
                && !TAG.matcher(text).find();
        return escaped ? Parser.unescapeEntities(text, false) : text;
    }

    private static boolean isHtml(String text) {
        int first = text.indexOf('<');
        return first >= 0 && TAG.matcher(text).find(first);
    }
}
