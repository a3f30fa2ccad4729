package dev.jobtracker.jobs.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Tells HTML from plain text, and HTML from HTML that was escaped once too often. */
final class Markup {

    private static final String NAMES = "(?:p|br|div|span|ul|ol|li|h[1-6]|strong|b|em|i|u|a|table|tr|td|section|script"
            + "|style|img|iframe|font|hr|article|header|footer|html|body|svg|pre|code|blockquote)";
    private static final Pattern TAG = Pattern.compile("</?" + NAMES + "\\b[^<>]{0,2000}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED_TAG = Pattern.compile(
            "&(?:amp;)?(?:lt|#60|#x3c);/?" + NAMES + "\\b.{0,300}?&(?:amp;)?(?:gt|#62|#x3e);",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int MOST_ROUNDS = 3;
    private static final int MOST_COUNTED = 50;

    private Markup() {}

    /** Undoes an escaping too many, as long as there are more escaped tags than real ones. */
    static String unescaped(String source) {
        String markup = source;
        for (int round = 0; round < MOST_ROUNDS && markup.indexOf('&') >= 0; round++) {
            int escaped = count(ESCAPED_TAG, '&', markup, MOST_COUNTED);
            if (escaped == 0 || escaped < count(TAG, '<', markup, MOST_COUNTED)) {
                break;
            }
            markup = Parser.unescapeEntities(markup, false);
        }
        return markup;
    }

    /** How many there are, up to a limit; asks the pattern only where something begins with its first character. */
    private static int count(Pattern pattern, char first, String text, int most) {
        Matcher matcher = pattern.matcher(text);
        int found = 0;
        int start = text.indexOf(first);
        while (start >= 0 && found < most) {
            boolean here = matcher.region(start, text.length()).lookingAt();
            found += here ? 1 : 0;
            start = text.indexOf(first, here ? matcher.end() : start + 1);
        }
        return found;
    }

    static boolean hasTags(String source) {
        return count(TAG, '<', source, 1) > 0;
    }

    /** Plain text keeps its lines; an empty line begins a paragraph. */
    static Advertisement fromPlainText(String source) {
        String text = TidyText.of(source.indexOf('&') >= 0 ? Parser.unescapeEntities(source, false) : source);
        StringBuilder html = new StringBuilder(text.length() + 64);
        for (String paragraph : text.split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                html.append("<p>")
                        .append(Entities.escape(paragraph).replace("\n", "<br>"))
                        .append("</p>");
            }
        }
        return new Advertisement(text, html.toString());
    }
}
