package dev.jobtracker.sources.reading;

import java.util.regex.Pattern;

/** Words between and around amounts, in five languages. */
final class RangeWords {

    /** All that may stand between the ends of a range, apart from currencies. */
    static final Pattern BETWEEN = words(
            "\\s*(?:(?:/\\s?|per |an? )\\p{L}{1,6}\\s*)?(?:-|\\.\\.+|to|till|t o m|bis|à|a|al|hasta|and|och|und|et|y)\\s*");

    /** Ends what stands before a lower end alone. */
    static final Pattern FROM = words("(?:\\bfrom|\\bstarting(?: at)?|\\bat least|\\bmin(?:imum)?\\.?|\\bfrån|\\bminst|"
            + "\\bab|\\bmindestens|à partir de|\\bdès|\\bdesde|\\ba partir de|\\bmínimo|>=?)[\\s:]*$");

    /** Ends what stands before an upper end alone. */
    static final Pattern UP_TO =
            words("(?:\\bup to|\\bmax(?:imum)?\\.?|\\bupp till|\\bhögst|\\bupp emot|\\bbis(?: zu)?|"
                    + "\\bmaximal|jusqu['’]?\\s?à|\\bhasta|\\bmáximo|<=?)[\\s:]*$");

    /** Begins what stands after a lower end alone. */
    static final Pattern OR_MORE =
            words("\\s*(?:\\+|or more|and (?:up|above)|och uppåt|eller mer|oder mehr|et plus|o más)");

    private RangeWords() {}

    private static Pattern words(String pattern) {
        return Pattern.compile(
                pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
