package dev.jobtracker.simulator.world;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The different words of a text, as sorted hashes: small, and quick to ask. */
public final class Words {

    private final int[] hashes;

    private Words(int[] hashes) {
        this.hashes = hashes;
    }

    /** The words of a text. */
    public static Words of(String text) {
        return of(in(text));
    }

    static Words of(Set<String> words) {
        return new Words(
                words.stream().mapToInt(String::hashCode).sorted().distinct().toArray());
    }

    /**
     * Splits a text into lower-case words. Letters, digits, {@code #} and {@code +} make words; a hyphenated word
     * counts as its parts and as one.
     */
    public static Set<String> in(String text) {
        Set<String> words = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int length = lower.length();
        int hyphenated = -1;
        int at = 0;
        while (at < length) {
            if (!isPart(lower.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            while (at < length && isPart(lower.charAt(at))) {
                at++;
            }
            words.add(lower.substring(from, at));
            boolean goesOn = at + 1 < length && lower.charAt(at) == '-' && isPart(lower.charAt(at + 1));
            if (hyphenated >= 0 && !goesOn) {
                words.add(lower.substring(hyphenated, at).replace("-", ""));
            }
            hyphenated = goesOn ? (hyphenated < 0 ? from : hyphenated) : -1;
        }
        return words;
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '#' || letter == '+';
    }

    /** Whether the word, in lower case, is among them. */
    public boolean contain(String word) {
        return Arrays.binarySearch(hashes, word.hashCode()) >= 0;
    }
}
