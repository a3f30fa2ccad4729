package dev.jobtracker.sources;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * The one form of a question's spellings: lower case, letters composed, accents left out. The letters of the Nordic and
 * German alphabets stay: a "skotare" drives in the forest, and a "skötare" works in a hospital.
 */
final class Respelling {

    private static final String LETTERS = "åäöüæøðþ";

    private Respelling() {}

    static String of(String text) {
        String composed = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.codePoints()
                .map(point -> LETTERS.indexOf(point) >= 0 ? point : withoutAccent(point))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Only Latin letters: in other scripts a mark makes another letter. */
    private static int withoutAccent(int letter) {
        int base = Normalizer.normalize(Character.toString(letter), Form.NFD).codePointAt(0);
        return base < 0x80 ? base : letter;
    }
}
