package dev.jobtracker.logos;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawn picture: the first letters of a company's name on a colour that stays the company's. White on each colour has
 * a contrast of 4.5 or more (WCAG 2.2, AA).
 *
 * @param letters one or two, upper case
 * @param colour from 0 to 11
 */
public record Monogram(String letters, int colour) {

    private static final List<String> COLOURS = List.of(
            "#b3261e", "#a1400a", "#7a5200", "#4d6a00", "#1f7a1f", "#00705a", "#006a80", "#0b5cad", "#3f51b5",
            "#6a3fb5", "#9c27a0", "#ad1457");
    private static final Pattern FILE = Pattern.compile("monogram-((?:[0-9a-f]{1,6}-){1,2})([0-9]{1,2})\\.svg");
    private static final String NAMELESS = "?";

    /** Where white on a colour has the least contrast that may be. */
    static List<String> colours() {
        return COLOURS;
    }

    static Monogram of(String name) {
        List<String> words = CompanyName.words(name);
        return new Monogram(
                letters(CompanyName.spelled(name)),
                Math.floorMod(String.join(" ", words).hashCode(), COLOURS.size()));
    }

    private static String letters(List<String> words) {
        if (words.isEmpty()) {
            return NAMELESS;
        }
        StringBuilder letters = new StringBuilder();
        words.stream().limit(2).forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** A name that tells the whole picture. */
    String fileName() {
        StringBuilder name = new StringBuilder("monogram-");
        letters.codePoints()
                .limit(2)
                .forEach(letter -> name.append(Integer.toHexString(letter)).append('-'));
        return name.append(colour).append(".svg").toString();
    }

    /** The picture of that name; empty when it is none that we would draw. */
    public static Optional<Monogram> named(String fileName) {
        Matcher file = FILE.matcher(fileName);
        if (!file.matches()) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        for (String letter : file.group(1).split("-", 0)) {
            int character = Integer.parseInt(letter, 16);
            if (!Character.isLetterOrDigit(character) && character != '?') {
                return Optional.empty();
            }
            letters.appendCodePoint(character);
        }
        int colour = Integer.parseInt(file.group(2));
        return colour < COLOURS.size() ? Optional.of(new Monogram(letters.toString(), colour)) : Optional.empty();
    }

    /** Drawn as SVG, without script, link or style. */
    public String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 128 128" role="img">\
                <rect width="128" height="128" fill="%s"/>\
                <text x="64" y="64" dy="0.35em" text-anchor="middle" fill="#ffffff" font-size="%d" font-weight="600" \
                font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif">%s</text></svg>
                """.formatted(COLOURS.get(colour), letters.codePointCount(0, letters.length()) > 1 ? 52 : 64, letters);
    }
}
