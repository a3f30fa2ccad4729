package dev.jobtracker.archives;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names of months as files have them, in English or Swedish, whole or cut short. */
public final class MonthNames {

    private static final int SHORTEST = 3;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("sv"));

    private MonthNames() {}

    /** The number of a month, 1 to 12; 0 for what is no name of one. */
    public static int number(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> LANGUAGES.stream().anyMatch(language -> isName(name, month, language)))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }

    private static boolean isName(String name, Month month, Locale language) {
        String whole = month.getDisplayName(TextStyle.FULL, language);
        return name.length() >= SHORTEST && whole.regionMatches(true, 0, name, 0, name.length());
    }
}
