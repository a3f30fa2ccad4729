package dev.jobtracker.sources.reading;

import dev.jobtracker.sources.SalaryRange.Period;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for what an amount is paid for, in five languages. */
final class PeriodWords {

    private static final Map<Period, String> WORDS = Map.of(
            Period.HOUR,
            "(?<=/ ?)h|hr|hour|hourly|timme|timmen|tim|timlön|stunde|std|stundenlohn|heure|hora",
            Period.DAY,
            "(?<=/ ?)d|day|daily|pd|dag|dagen|dagslön|tag|tagessatz|jour|día|dia|diario",
            Period.WEEK,
            "(?<=/ ?)w|wk|week|weekly|vecka|veckan|veckolön|woche|wöchentlich|semaine|semana|semanal",
            Period.MONTH,
            "(?<=/ ?)m|mo|mth|month|monthly|mån|månad|månaden|månadslön|mnd|monat|monatlich|monatsgehalt"
                    + "|mois|mensuel|mes|mensual|mensuales",
            Period.YEAR,
            "(?<=/ ?)y|yr|year|yearly|annum|annual|annually|pa|år|året|årslön|jahr|jährlich|jahresgehalt"
                    + "|(?<=par |/ ?|l')an|année|annuel|año|anual|anuales|lpa");

    private static final Pattern ANY = pattern();

    private PeriodWords() {}

    /** The first period that the text names. */
    static @Nullable Period first(String text) {
        Matcher word = ANY.matcher(text.replace("p.a", "pa").replace("p.d", "pd"));
        if (!word.find()) {
            return null;
        }
        return Stream.of(Period.values())
                .filter(period -> word.group(period.name()) != null)
                .findFirst()
                .orElse(null);
    }

    private static Pattern pattern() {
        String words = WORDS.entrySet().stream()
                .map(entry -> "(?<" + entry.getKey() + ">" + entry.getValue() + ")")
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
