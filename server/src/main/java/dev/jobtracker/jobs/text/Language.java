package dev.jobtracker.jobs.text;

import java.util.Locale;
import java.util.Set;

/** The languages that postings are stemmed in, told apart by their commonest words. */
public enum Language {
    SWEDISH("adegnrst"),
    ENGLISH("degs");

    private static final int WORDS_LOOKED_AT = 400;
    private static final int LONGEST_COMMON = 5;
    private static final Set<String> COMMON_SWEDISH = Set.of(
            "och", "att", "det", "som", "en", "pa", "med", "av", "ar", "till", "vi", "du", "har", "inte", "den", "ett",
            "hos", "oss", "dig", "kan", "dina", "vara", "inom", "eller");
    private static final Set<String> COMMON_ENGLISH = Set.of(
            "and", "the", "to", "of", "in", "with", "is", "are", "you", "we", "our", "your", "that", "will", "be",
            "this", "as", "or", "by", "from", "have", "on", "an");

    /** Common in one language, and in the other a word like any other or common too. */
    private static final Set<String> COMMON_IN_BOTH = Set.of("i", "a", "for");

    private final String lastOfInflected;

    /** @param lastOfInflected the letters that a word may end with which is not its own stem */
    Language(String lastOfInflected) {
        this.lastOfInflected = lastOfInflected;
    }

    /** The language of a text of folded words; English where neither shows. */
    public static Language of(String folded) {
        int swedish = 0;
        int english = 0;
        int start = 0;
        for (int seen = 0; seen < WORDS_LOOKED_AT && start < folded.length(); seen++) {
            int end = folded.indexOf(' ', start);
            end = end < 0 ? folded.length() : end;
            if (end - start <= LONGEST_COMMON) {
                String word = folded.substring(start, end);
                swedish += COMMON_SWEDISH.contains(word) ? 1 : 0;
                english += COMMON_ENGLISH.contains(word) ? 1 : 0;
            }
            start = end + 1;
        }
        return swedish > english ? SWEDISH : ENGLISH;
    }

    /** Whether a folded word is so common in either language that it tells nothing. */
    static boolean isCommon(String word) {
        return COMMON_SWEDISH.contains(word) || COMMON_ENGLISH.contains(word) || COMMON_IN_BOTH.contains(word);
    }

    /** The name that PostgreSQL's text search knows it by. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a folded word in a text may have another stem than itself; its end tells of most that have not. */
    boolean mayBeInflected(String text, int start, int end) {
        return end - start > 3 && lastOfInflected.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** The stem of a folded word, which may be the word itself. */
    String stem(String word) {
        if (!mayBeInflected(word, 0, word.length())) {
            return word;
        }
        return switch (this) {
            case SWEDISH -> SwedishStem.of(word);
            case ENGLISH -> EnglishStem.of(word);
        };
    }
}
