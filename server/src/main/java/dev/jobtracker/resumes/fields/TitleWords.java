package dev.jobtracker.resumes.fields;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows the words that stand in the titles of jobs. */
final class TitleWords {

    private static final int SHORTEST_COMPOUND = 6;

    private final Set<String> words = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    TitleWords() {
        Map<String, List<String>> lists = WordList.read("title-words", " ");
        lists.values().forEach(list -> list.forEach(this::add));
    }

    private void add(String word) {
        if (word.startsWith("-")) {
            words.add(word.substring(1));
            endings.add(word.substring(1));
        } else {
            words.add(word);
        }
    }

    /** Whether the words contain one that makes them a title. */
    boolean isTitle(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
            if (words.contains(word) || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)))) {
                return true;
            }
            if (word.length() >= SHORTEST_COMPOUND && isCompound(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCompound(String word) {
        for (int start = 1; start < word.length() - 2; start++) {
            if (endings.contains(word.substring(start))) {
                return true;
            }
        }
        return false;
    }
}
