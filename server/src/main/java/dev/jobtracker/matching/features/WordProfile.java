package dev.jobtracker.matching.features;

import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a text and how much it is about each, for languages that neither the lexicon nor the list of occupations
 * is in. Inflections are met by the beginnings of words (McNamee, Nicholas and Mayfield, 2009), small words are left
 * out by their length, and nothing is known of how rare a word is, for that would change from one day to the next. Safe
 * to share between threads.
 */
public final class WordProfile {

    /** That of a text that is read in better ways. */
    public static final WordProfile NONE = new WordProfile(new int[0], new float[0]);

    private static final int BEGINNING = 5;
    private static final int SHORTEST = 4;
    private static final int IN_TITLE = 3;
    private static final int LONGEST_TEXT = 20_000;

    /** The hashes of the words' beginnings in their order, and each one's share in a vector of length one. */
    private final int[] words;

    private final float[] weights;

    private WordProfile(int[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /**
     * Counts the words of a text.
     *
     * @param title what it is about before all; may be empty
     */
    public static WordProfile of(String title, String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        count(title, IN_TITLE, counts);
        count(Beginning.of(text, LONGEST_TEXT), 1, counts);
        int[] words = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] weights = new float[words.length];
        double squares = 0;
        for (int word = 0; word < words.length; word++) {
            double weight = 1 + Math.log(counts.getOrDefault(words[word], 1));
            weights[word] = (float) weight;
            squares += weight * weight;
        }
        for (int word = 0; word < words.length; word++) {
            weights[word] /= (float) Math.sqrt(squares);
        }
        return new WordProfile(words, weights);
    }

    private static void count(String text, int worth, Map<Integer, Integer> counts) {
        for (String word : Occupations.words(text)) {
            if (word.length() >= SHORTEST) {
                String beginning = word.substring(0, Math.min(BEGINNING, word.length()));
                counts.merge(beginning.hashCode(), worth, Integer::sum);
            }
        }
    }

    /** Whether no word is known. */
    public boolean isEmpty() {
        return words.length == 0;
    }

    /** The cosine of the angle between the two, from 0 to 1. */
    public double cosine(WordProfile other) {
        double sum = 0;
        int theirs = 0;
        for (int mine = 0; mine < words.length; mine++) {
            while (theirs < other.words.length && other.words[theirs] < words[mine]) {
                theirs++;
            }
            if (theirs < other.words.length && other.words[theirs] == words[mine]) {
                sum += (double) weights[mine] * other.weights[theirs];
            }
        }
        return sum;
    }
}
