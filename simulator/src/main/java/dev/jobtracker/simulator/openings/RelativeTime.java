package dev.jobtracker.simulator.openings;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** "3 days ago" in the languages that Google's results come in. */
public final class RelativeTime {

    private RelativeTime() {}

    /** Between two instants, in {@code en}, {@code sv}, {@code de}, {@code fr} or {@code es}; others get English. */
    public static String between(Instant then, Instant now, String language) {
        long hours = Math.max(1, Duration.between(then, now).toHours());
        long days = hours / 24;
        long count = days > 0 ? days : hours;
        boolean one = count == 1;
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "sv" ->
                days > 0
                        ? "för " + count + (one ? " dag sedan" : " dagar sedan")
                        : "för " + count + (one ? " timme sedan" : " timmar sedan");
            case "de" ->
                days > 0 ? "vor " + count + (one ? " Tag" : " Tagen") : "vor " + count + (one ? " Stunde" : " Stunden");
            case "fr" ->
                days > 0
                        ? "il y a " + count + (one ? " jour" : " jours")
                        : "il y a " + count + (one ? " heure" : " heures");
            case "es" ->
                days > 0 ? "hace " + count + (one ? " día" : " días") : "hace " + count + (one ? " hora" : " horas");
            default -> days > 0 ? count + (one ? " day ago" : " days ago") : count + (one ? " hour ago" : " hours ago");
        };
    }
}
