package dev.jobtracker.matching.features;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A title, read.
 *
 * @param text as it is written
 * @param words the folded words that say what the work is, without level, place and form of employment
 */
public record TitleText(String text, Set<String> words, Set<Occupation> occupations) {

    private static final Set<String> EMPTY = Set.of(
            "and",
            "or",
            "the",
            "of",
            "to",
            "in",
            "for",
            "at",
            "with",
            "a",
            "an",
            "och",
            "till",
            "i",
            "pa",
            "med",
            "inom",
            "en",
            "ett",
            "m",
            "f",
            "d",
            "w",
            "x",
            "h",
            "remote",
            "hybrid",
            "full",
            "part",
            "time",
            "heltid",
            "deltid",
            "vikariat",
            "sommarjobb",
            "extra",
            "timvikarie",
            "ii",
            "iii",
            "iv",
            "1",
            "2",
            "3",
            "us",
            "uk",
            "contract",
            "permanent",
            "sokes",
            "sok",
            "vi",
            "soker",
            "job",
            "jobb");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]{0,80}\\)|\\[[^\\]]{0,80}\\]");
    private static final int LONGEST = 200;

    public TitleText {
        words = Set.copyOf(words);
        occupations = Set.copyOf(occupations);
    }

    public static TitleText of(String title, Occupations known) {
        String text = title.length() <= LONGEST ? title : title.substring(0, LONGEST);
        String plain = ASIDE.matcher(text).replaceAll(" ");
        Set<String> words = new HashSet<>();
        for (String word : Occupations.words(plain.isBlank() ? text : plain)) {
            if (!EMPTY.contains(word) && !Level.isLevelWord(word)) {
                words.add(word);
            }
        }
        return new TitleText(text, words, known.inTitle(text));
    }
}
