package dev.jobtracker.matching.features;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The years of experience that a posting asks for. */
final class YearsAsked {

    private static final int MOST = 15;
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("ten", 10),
            Map.entry("ett", 1),
            Map.entry("två", 2),
            Map.entry("tre", 3),
            Map.entry("fyra", 4),
            Map.entry("fem", 5),
            Map.entry("sex", 6),
            Map.entry("sju", 7),
            Map.entry("åtta", 8),
            Map.entry("tio", 10));
    private static final Pattern ASKED = Pattern.compile(
            "(?iu)\\b(\\d{1,2}|" + String.join("|", NUMBERS.keySet())
                    + ")\\s?\\+?(?:\\s?(?:-|–|to|till)\\s?\\d{1,2})?\\s?\\+?\\s+(?:years?|yrs?|års?)\\b.{0,60}?\\b(?:experience|erfarenhet|yrkeserfarenhet|arbetslivserfarenhet)");
    private static final Pattern ASKED_BEFORE = Pattern.compile(
            "(?iu)\\b(?:experience|erfarenhet)\\b.{0,40}?\\b(\\d{1,2})\\s?\\+?(?:\\s?(?:-|–|to|till)\\s?\\d{1,2})?\\s?\\+?\\s+(?:years?|yrs?|år)\\b");

    private YearsAsked() {}

    /**
     * A demand for years.
     *
     * @param sentence the words that make it
     */
    record Asked(int years, String sentence) {}

    /** The largest demand that is not a mere wish; null where there is none. */
    static @Nullable Asked in(List<PostingLine> lines) {
        Asked most = null;
        for (PostingLine line : lines) {
            if (line.need() == Need.MUST || line.need() == Need.NAMED) {
                Asked found = in(line.text());
                most = found != null && (most == null || found.years() > most.years()) ? found : most;
            }
        }
        return most;
    }

    private static @Nullable Asked in(String line) {
        for (Pattern form : List.of(ASKED, ASKED_BEFORE)) {
            Matcher asked = form.matcher(line);
            if (asked.find()) {
                String number = asked.group(1).toLowerCase(Locale.ROOT);
                Integer word = NUMBERS.get(number);
                int years = word == null ? Integer.parseInt(number) : word;
                if (years >= 1 && years <= MOST) {
                    return new Asked(years, line);
                }
            }
        }
        return null;
    }
}
