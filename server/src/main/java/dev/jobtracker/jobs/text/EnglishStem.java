package dev.jobtracker.jobs.text;

/**
 * The stem of an English word as far as inflection goes: plural, past, progressive. These are step 1 and the tidying of
 * M. F. Porter, "An algorithm for suffix stripping" (1980); derivations such as <i>manage</i> and <i>management</i>
 * stay apart.
 */
final class EnglishStem {

    private EnglishStem() {}

    static String of(String word) {
        if (word.length() < 4) {
            return word;
        }
        return withoutFinalE(withoutTense(withoutPlural(word)));
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("sses")) {
            return cut(word, 2);
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return cut(word, 1);
        }
        return word;
    }

    private static String withoutTense(String word) {
        if (word.endsWith("eed")) {
            return word;
        }
        if (word.endsWith("ied") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ing") && hasVowel(word, word.length() - 3)) {
            return tidied(cut(word, 3));
        }
        if (word.endsWith("ed") && hasVowel(word, word.length() - 2)) {
            return tidied(cut(word, 2));
        }
        return word;
    }

    private static String tidied(String word) {
        int last = word.length() - 1;
        if (last > 1 && word.charAt(last) == word.charAt(last - 1) && "bdfgmnprt".indexOf(word.charAt(last)) >= 0) {
            return cut(word, 1);
        }
        return word;
    }

    /** {@code manage}, {@code manages}, {@code managed} and {@code managing} all end the same. */
    private static String withoutFinalE(String word) {
        return word.length() > 4 && word.endsWith("e") && !word.endsWith("ee") ? cut(word, 1) : word;
    }

    private static boolean hasVowel(String word, int end) {
        for (int index = 0; index < end; index++) {
            if ("aeiouy".indexOf(word.charAt(index)) >= 0) {
                return end > 2;
            }
        }
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
