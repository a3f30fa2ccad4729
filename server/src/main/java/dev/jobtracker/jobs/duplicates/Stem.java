package dev.jobtracker.jobs.duplicates;

/**
 * Makes words comparable across inflections and, where they share an origin, across languages: {@code onkologin},
 * {@code oncology} and {@code Onkologie} have one stem.
 */
final class Stem {

    private static final int LENGTH = 6;

    private Stem() {}

    /** The number of the stem of a folded word. */
    static int of(char[] word, int length) {
        int end = withoutEnding(word, length);
        int hash = 0;
        int kept = 0;
        char last = 0;
        for (int index = 0; index < end && kept < LENGTH; index++) {
            char letter = word[index];
            char next = index + 1 < end ? word[index + 1] : 0;
            if (letter == 'h' && (last == 'k' || last == 't' || last == 'f')) {
                continue;
            }
            if (letter == 'e' && last == 'a' && index > 0 && word[index - 1] == 'a') {
                continue;
            }
            char plain = plain(letter, next);
            if (plain != last) {
                hash = hash * 31 + plain;
                kept++;
                last = plain;
            }
        }
        return Vocabulary.mixed(hash);
    }

    static int of(String word) {
        return of(word.toCharArray(), word.length());
    }

    private static char plain(char letter, char next) {
        return switch (letter) {
            case 'c', 'q' -> 'k';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'y', 'j' -> 'i';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> letter;
        };
    }

    private static int withoutEnding(char[] word, int length) {
        int end = length;
        if (end > 4 && word[end - 1] == 's') {
            end--;
        }
        if (end > 5 && isEnding(word[end - 2], word[end - 1])) {
            return end - 2;
        }
        return end > 4 && isVowel(word[end - 1]) ? end - 1 : end;
    }

    private static boolean isEnding(char first, char second) {
        return switch (second) {
            case 'n' -> first == 'e' || first == 'a' || first == 'i';
            case 't' -> first == 'e';
            case 'r' -> first == 'a' || first == 'e' || first == 'o';
            case 'a' -> first == 'n';
            default -> false;
        };
    }

    private static boolean isVowel(char letter) {
        return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'y';
    }
}
