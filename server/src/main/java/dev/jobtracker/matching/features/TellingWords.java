package dev.jobtracker.matching.features;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that a text in an unknown language is most about: the longer ones among those that it repeats. */
final class TellingWords {

    private static final int MOST = 6;
    private static final int SHORTEST = 6;

    private TellingWords() {}

    static List<String> of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : Occupations.words(text)) {
            if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
