package dev.jobtracker.matching.features;

/** The beginning of a text that may be too long. */
public final class Beginning {

    private Beginning() {}

    /** At most so many characters of it; a letter of two is not cut in half. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
