package dev.jobtracker.jobs.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/** Folds single characters: lower case, without diacritics. */
final class Folding {

    private static final int LATIN = 0x250;
    private static final @Nullable String[] TABLE = new @Nullable String[LATIN];

    static {
        for (int character = 0; character < LATIN; character++) {
            TABLE[character] = decomposed(character);
        }
    }

    private Folding() {}

    /** Where the letters and digits end that begin here and are folded already. */
    static int endOfFolded(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char character = text.charAt(end);
            if ((character < 'a' || character > 'z') && (character < '0' || character > '9')) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Appends the folded character and says so, or says that it does not belong in a word. */
    static boolean append(int character, StringBuilder into) {
        if (character < 0x80) {
            if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
                into.append((char) character);
                return true;
            }
            if (character >= 'A' && character <= 'Z') {
                into.append((char) (character + 32));
                return true;
            }
            return false;
        }
        String folded = character < LATIN ? TABLE[character] : decomposed(character);
        if (folded == null) {
            return isMark(character) && !into.isEmpty() && into.charAt(into.length() - 1) != ' ';
        }
        into.append(folded);
        return true;
    }

    private static @Nullable String decomposed(int character) {
        if (!Character.isLetterOrDigit(character)) {
            return null;
        }
        return switch (character) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ł', 'Ł' -> "l";
            case 'þ', 'Þ' -> "th";
            case 'ı', 'İ' -> "i";
            default -> withoutMarks(character);
        };
    }

    private static @Nullable String withoutMarks(int character) {
        StringBuilder letters = new StringBuilder(2);
        Normalizer.normalize(Character.toString(character), Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.isEmpty() ? null : letters.toString();
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
