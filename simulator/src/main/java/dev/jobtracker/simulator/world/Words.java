package dev.jobtracker.simulator.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text as hashes, in order and sorted: small, and quick to ask. */
public final class Words {

    private final int[] ordered;
    private final int[] sorted;

    private Words(int[] ordered, int[] sorted) {
        this.ordered = ordered;
        this.sorted = sorted;
    }

    /** The words of a text. */
    public static Words of(String text) {
        Reader reader = new Reader(text);
        return reader.words();
    }

    /**
     * Splits a text into its different words, in lower case. Letters, digits, {@code #} and {@code +} make words; a
     * hyphenated word counts as its parts and as one.
     */
    public static Set<String> in(String text) {
        return new Reader(text).different();
    }

    /** Whether the word, in lower case, is among them. */
    public boolean contain(String word) {
        return Arrays.binarySearch(sorted, word.hashCode()) >= 0;
    }

    /** Whether these words, in lower case, follow one another somewhere. */
    public boolean containInOrder(List<String> phrase) {
        int[] wanted = phrase.stream().mapToInt(String::hashCode).toArray();
        for (int at = 0; at + wanted.length <= ordered.length; at++) {
            if (Arrays.equals(ordered, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** Finds the words of one text. */
    static final class Reader {

        private final List<String> inOrder = new ArrayList<>();
        private final List<String> joined = new ArrayList<>();

        Reader(String text) {
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
                inOrder.add(lower.substring(from, at));
                boolean goesOn = at + 1 < length && lower.charAt(at) == '-' && isPart(lower.charAt(at + 1));
                if (hyphenated >= 0 && !goesOn) {
                    joined.add(lower.substring(hyphenated, at).replace("-", ""));
                }
                hyphenated = goesOn ? (hyphenated < 0 ? from : hyphenated) : -1;
            }
        }

        private static boolean isPart(char letter) {
            return Character.isLetterOrDigit(letter) || letter == '#' || letter == '+';
        }

        Set<String> different() {
            Set<String> different = new LinkedHashSet<>(inOrder);
            different.addAll(joined);
            return different;
        }

        Words words() {
            int[] ordered = inOrder.stream().mapToInt(String::hashCode).toArray();
            int[] sorted = different().stream()
                    .mapToInt(String::hashCode)
                    .sorted()
                    .distinct()
                    .toArray();
            return new Words(ordered, sorted);
        }
    }
}
