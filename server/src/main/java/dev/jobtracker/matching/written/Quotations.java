package dev.jobtracker.matching.written;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between quotation marks is to be there word for word. */
final class Quotations {

    private static final Pattern QUOTED = Pattern.compile("[“”„\"«»]([^“”„\"«»]+)[“”\"«»]");
    private static final Pattern MARK = Pattern.compile("[“”„\"«»]");

    private Quotations() {}

    static boolean areFrom(String text, String sentence) {
        String whole = plain(text);
        Matcher quoted = QUOTED.matcher(sentence);
        while (quoted.find()) {
            String words = plain(quoted.group(1)).replaceAll("^[\\s…]+|[\\s….,;:]+$", "");
            if (!whole.contains(words)) {
                return false;
            }
        }
        return !MARK.matcher(QUOTED.matcher(sentence).replaceAll("")).find();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
