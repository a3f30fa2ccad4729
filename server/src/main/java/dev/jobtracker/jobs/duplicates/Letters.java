package dev.jobtracker.jobs.duplicates;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Letters and digits without case and marks: {@code Å} is {@code a}, {@code ß} is {@code ss}. */
final class Letters {

    private static final int LATIN = 0x250;
    private static final int[] FOLDED = new int[LATIN];

    static {
        for (char character = 0; character < LATIN; character++) {
            FOLDED[character] = folded(character);
        }
    }

    private Letters() {}

    /** The one letter in the low 16 bits and perhaps a second in the high ones; 0 for what belongs in no word. */
    static int fold(char character) {
        if (character < LATIN) {
            return FOLDED[character];
        }
        return Character.isLetterOrDigit(character) ? Character.toLowerCase(character) : 0;
    }

    private static int folded(char character) {
        if (!Character.isLetterOrDigit(character)) {
            return 0;
        }
        return switch (character) {
            case 'ß' -> 's' | 's' << 16;
            case 'æ', 'Æ' -> 'a' | 'e' << 16;
            case 'œ', 'Œ' -> 'o' | 'e' << 16;
            case 'þ', 'Þ' -> 't' | 'h' << 16;
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'ł', 'Ł' -> 'l';
            default ->
                Character.toLowerCase(Normalizer.normalize(String.valueOf(character), Form.NFKD)
                        .charAt(0));
        };
    }

    /** The words of a short text, folded and separated by single spaces. */
    static String words(String text) {
        String composed = Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
        StringBuilder words = new StringBuilder(composed.length() + 4);
        boolean gap = false;
        for (int index = 0; index < composed.length(); index++) {
            int letter = fold(composed.charAt(index));
            if (letter == 0) {
                gap = true;
            } else {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                gap = false;
                append(letter, words);
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static void append(int letter, StringBuilder words) {
        words.append((char) letter);
        if (letter >>> 16 != 0) {
            words.append((char) (letter >>> 16));
        }
    }
}
