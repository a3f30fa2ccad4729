package dev.jobtracker.simulator.rapidapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fantastic.jobs' filter language: {@code "Sweden" OR "Norway"}, {@code java developer -senior}. */
record FilterText(List<String> alternatives) {

    static FilterText of(String text) {
        return new FilterText(Arrays.asList(text.split(" OR ", -1)));
    }

    /** Whether one of the alternatives has all its words (or its quoted phrase) in the text. */
    boolean fits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return alternatives.stream().anyMatch(alternative -> isIn(lower, alternative));
    }

    private static boolean isIn(String text, String alternative) {
        String wanted = alternative.strip().toLowerCase(Locale.ROOT);
        if (wanted.startsWith("\"")) {
            return text.contains(wanted.replace("\"", ""));
        }
        for (String word : wanted.split("\\s+", -1)) {
            boolean unwanted = word.startsWith("-") && word.length() > 1;
            if (text.contains(unwanted ? word.substring(1) : word) == unwanted) {
                return false;
            }
        }
        return true;
    }
}
