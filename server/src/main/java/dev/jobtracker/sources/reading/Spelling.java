package dev.jobtracker.sources.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the spellings of one word together, so that {@code Malmö}, {@code MALMO} and {@code Malmø} are equal. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS = Pattern.compile("[.'’`´]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_]+");

    private Spelling() {}

    /** Lower case, without accents, dots and apostrophes; white space, hyphens and underscores are one space. */
    public static String folded(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        String plain = letters.replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i");
        return GAPS.matcher(DOTS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    }
}
