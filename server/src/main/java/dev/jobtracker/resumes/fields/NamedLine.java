package dev.jobtracker.resumes.fields;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the commas of a line such as "Nurse, City Hospital, Leeds, UK".
 *
 * @param names what is no place, in the order it is written
 * @param place the place the line ends in
 */
record NamedLine(List<String> names, @Nullable String place) {

    private static final Pattern ANYWHERE =
            Pattern.compile("(?i)(?:remote|hybrid|(?:på )?distans|hemifrån|home office)");
    /** "Mölndals kommun" employs people more often than it tells where. */
    private static final Pattern AUTHORITY = Pattern.compile("(?i).* (?:kommun|stad)|region \\p{L}.*");

    private static final Pattern PROSE_START =
            Pattern.compile("(?:I|I'm|I’m|My|We|In|During|After|When|Then|Jag|Vi|Min|Mina|Mitt|Under|Efter|När|Sedan|"
                    + "Här|Där|Det|Ich|Wir|Mein|Meine|Nach|Seit)\\s+\\p{Ll}.*");
    private static final Pattern PROSE_PIECE =
            Pattern.compile("(?i).*,\\s+(?:and|but|which|where|who|och|men|som|där|und|aber|wo)\\s.*");
    private static final Pattern SENTENCE =
            Pattern.compile(".*\\p{L}{2,}[.!?]$(?<!\\b(?:Inc|Ltd|Corp|Co|Bros|Dept|Univ|Jr|Sr|St)\\.)");
    private static final int FEWEST_WORDS_OF_PROSE = 3;

    NamedLine {
        names = List.copyOf(names);
    }

    static NamedLine of(String text, Places places, TitleWords titles) {
        List<String> pieces = HeaderParts.byComma(text);
        int named = pieces.size() - placesAtEnd(pieces, places, titles);
        String place = named == pieces.size() ? null : String.join(", ", pieces.subList(named, pieces.size()));
        return new NamedLine(pieces.subList(0, named), place);
    }

    private static int placesAtEnd(List<String> pieces, Places places, TitleWords titles) {
        String last = pieces.getLast();
        if (pieces.size() == 1) {
            return isPlace(last, places) ? 1 : 0;
        }
        boolean wide = places.isWide(last);
        boolean afterItsEmployer = pieces.size() > 2 && places.isPlace(last);
        if (!wide && !afterItsEmployer && !isPlace(last, places)) {
            return 0;
        }
        String before = pieces.get(pieces.size() - 2);
        if (places.isKnown(before)) {
            return 2;
        }
        boolean couldBeTown =
                wide && places.looksLikeName(before) && !titles.isTitle(before) && !Organisations.isNamed(before);
        boolean leavesAnEmployer = pieces.size() != 3 || places.isState(last) || !titles.isTitle(pieces.getFirst());
        return couldBeTown && leavesAnEmployer ? 2 : 1;
    }

    private static boolean isPlace(String piece, Places places) {
        boolean authority = AUTHORITY.matcher(piece).matches();
        return (places.isPlace(piece) && !authority) || ANYWHERE.matcher(piece).matches();
    }

    /** Whether the words tell something rather than name something. */
    static boolean isProse(String text) {
        String[] words = text.split("\\s+", -1);
        if (words.length < FEWEST_WORDS_OF_PROSE) {
            return false;
        }
        return PROSE_START.matcher(text).matches()
                || PROSE_PIECE.matcher(text).matches()
                || SENTENCE.matcher(text).matches();
    }

    /** Whether it is a line of running text that only happens to hold commas. */
    static boolean isRunningText(String text, TitleWords titles) {
        return isProse(text) || (text.indexOf(',') >= 0 && isWrittenSmall(text, titles));
    }

    /** Whether all but its first words are written small, as in what somebody did and unlike a name. */
    static boolean isWrittenSmall(String text, TitleWords titles) {
        String[] words = text.split("\\s+", -1);
        if (words.length < FEWEST_WORDS_OF_PROSE || titles.isTitle(text) || Organisations.isNamed(text)) {
            return false;
        }
        int large = 0;
        for (int index = 1; index < words.length; index++) {
            large += words[index].isEmpty() || !Character.isLowerCase(words[index].charAt(0)) ? 1 : 0;
        }
        return large * 2 < words.length - 1;
    }
}
