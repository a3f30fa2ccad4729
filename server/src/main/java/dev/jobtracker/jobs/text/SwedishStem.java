package dev.jobtracker.jobs.text;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The stem of a Swedish word, by the rules of <a href="https://snowballstem.org/algorithms/swedish/stemmer.html">
 * Snowball</a>, on folded letters: {@code lararen}, {@code larare} and {@code lararna} share one.
 */
final class SwedishStem {

    private static final String[] ENDINGS = {
        "heterna", "hetens", "heter", "heten", "anden", "andet", "andes", "ornas", "ernas", "arnas", "arens", "arna",
        "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns", "ade", "are", "ern", "ens", "het", "ast", "ad",
        "en", "ar", "er", "or", "as", "es", "at", "a", "e"
    };
    private static final String[][] ENDINGS_BY_LAST_LETTER = byLastLetter();
    private static final String[] DERIVATIONS = {"lig", "els", "ig"};
    private static final String BEFORE_S = "bcdfghjklmnoprtvy";

    private SwedishStem() {}

    private static String[][] byLastLetter() {
        String[][] endings = new String['z' + 1][];
        Arrays.setAll(
                endings,
                letter -> Stream.of(ENDINGS)
                        .filter(ending -> ending.charAt(ending.length() - 1) == letter)
                        .toArray(String[]::new));
        return endings;
    }

    static String of(String word) {
        int region = region(word);
        if (region >= word.length()) {
            return word;
        }
        return withoutDerivation(withoutDoubled(withoutInflection(word, region), region), region);
    }

    /** Where endings may be cut from: after the first consonant that follows a vowel, and after three letters. */
    private static int region(String word) {
        int position = 0;
        while (position < word.length() && !isVowel(word.charAt(position))) {
            position++;
        }
        while (position < word.length() && isVowel(word.charAt(position))) {
            position++;
        }
        return Math.max(3, position + 1);
    }

    private static String withoutInflection(String word, int region) {
        for (String ending : ENDINGS_BY_LAST_LETTER[word.charAt(word.length() - 1)]) {
            if (endsWith(word, ending, region)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        int last = word.length() - 1;
        if (last >= region && word.charAt(last) == 's' && BEFORE_S.indexOf(word.charAt(last - 1)) >= 0) {
            return word.substring(0, last);
        }
        return word;
    }

    private static String withoutDoubled(String word, int region) {
        if (word.length() - 2 < region) {
            return word;
        }
        return switch (word.substring(word.length() - 2)) {
            case "dd", "gd", "nn", "dt", "gt", "kt", "tt" -> word.substring(0, word.length() - 1);
            default -> word;
        };
    }

    private static String withoutDerivation(String word, int region) {
        if (endsWith(word, "fullt", region) || endsWith(word, "lost", region)) {
            return word.substring(0, word.length() - 1);
        }
        for (String ending : DERIVATIONS) {
            if (endsWith(word, ending, region)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static boolean endsWith(String word, String ending, int region) {
        return word.length() - ending.length() >= region && word.endsWith(ending);
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
