package dev.jobtracker.jobs.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The stems of words, for a search that is to find other forms of a word too. */
public final class Stems {

    private Stems() {}

    /** What a word that was searched for may be stemmed to in a text of either language; without the word itself. */
    public static Set<String> of(String word) {
        Set<String> stems = new LinkedHashSet<>(4);
        for (Language language : Language.values()) {
            String stem = language.stem(word);
            if (!stem.equals(word)) {
                stems.add(stem);
            }
        }
        return stems;
    }

    /** Every stem in a text of folded words that differs from its word, each once. */
    public static String in(String folded, Language language) {
        Set<String> stems = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (int start = 0; start < folded.length(); ) {
            int end = folded.indexOf(' ', start);
            end = end < 0 ? folded.length() : end;
            if (language.mayBeInflected(folded, start, end)) {
                String word = folded.substring(start, end);
                String stem = seen.add(word) ? language.stem(word) : word;
                if (!stem.equals(word)) {
                    stems.add(stem);
                }
            }
            start = end + 1;
        }
        return String.join(" ", stems);
    }
}
