package dev.jobtracker.sources.reading;

import java.time.temporal.ChronoUnit;

/** Words that an age is counted in, folded, in five languages. */
final class Ages {

    private static final String MINUTES = "min|mins|minutes?|minut|minuter|minuten?|minutos?";
    private static final String HOURS = "h|hrs?|hours?|timm[ae]r?|tim|stunden?|std|heures?|horas?";
    private static final String DAYS = "d|days?|dag|dagar|dygn|tag|tagen?|jours?|dias?";
    private static final String WEEKS = "w|wks?|weeks?|vecka|veckor|woche|wochen|semaines?|semanas?";
    private static final String MONTHS = "mo|mos|months?|manad|manader|monat|monaten?|mois|mes|meses";
    private static final String YEARS = "yrs?|years?|ar|jahr|jahren?|ans?|annees?|anos?";

    /** Any of them, as an alternation. */
    static final String WORDS = String.join("|", MINUTES, HOURS, DAYS, WEEKS, MONTHS, YEARS);

    private Ages() {}

    static ChronoUnit unit(String word) {
        if (word.matches(MINUTES)) {
            return ChronoUnit.MINUTES;
        }
        if (word.matches(HOURS)) {
            return ChronoUnit.HOURS;
        }
        if (word.matches(DAYS)) {
            return ChronoUnit.DAYS;
        }
        if (word.matches(WEEKS)) {
            return ChronoUnit.WEEKS;
        }
        return word.matches(MONTHS) ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }
}
