package dev.jobtracker.sources.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time told from now, such as "för 3 dagar sedan". Works on folded text. */
final class RelativeTime {

    private static final Pattern NOT_A_PUBLICATION = Pattern.compile(
            "\\+|\\b(active|aktiv|reposted|updated|uppdaterad|aktualisiert|actualizado|mis a jour|left|kvar)\\b"
                    + "|\\b(more than|over|mer an|over|uber|mehr als|plus de|mas de|au moins|minst|at least)\\b");
    private static final Pattern PAST = Pattern.compile("\\b(ago|sedan|sen|vor|il y a|hace)\\b");
    private static final Pattern SHORT = Pattern.compile("\\d{1,3} ?(min|h|hr|hrs|d|w|wk|wks|mo)");
    private static final Pattern AGE = Pattern.compile(
            "\\b(?:(\\d{1,3})|an?|one|en|ett|ein|eine|einem|einer|une?|una)\\s*(" + Ages.WORDS + ")\\b");
    private static final Pattern PREAMBLE = Pattern.compile(
            "^(?:(?:date )?posted|published|added|publicerad|inlagd|veroffentlicht|publiee?|publicad[ao])[: ]+");

    /** Words for a whole day, counted back from today. */
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("today", 0),
            Map.entry("idag", 0),
            Map.entry("i dag", 0),
            Map.entry("heute", 0),
            Map.entry("aujourdhui", 0),
            Map.entry("hoy", 0),
            Map.entry("yesterday", 1),
            Map.entry("igar", 1),
            Map.entry("i gar", 1),
            Map.entry("gestern", 1),
            Map.entry("hier", 1),
            Map.entry("ayer", 1),
            Map.entry("forrgar", 2),
            Map.entry("i forrgar", 2),
            Map.entry("vorgestern", 2),
            Map.entry("avant hier", 2),
            Map.entry("anteayer", 2),
            Map.entry("antes de ayer", 2));

    private static final Pattern NOW = Pattern.compile("just posted|just now|now|nyss|just nu|precis nu|alldeles nyss"
            + "|gerade eben|soeben|jetzt|a linstant|maintenant|ahora|ahora mismo|justo ahora");

    private RelativeTime() {}

    static @Nullable Instant read(String line, Instant now) {
        String text = PREAMBLE.matcher(Spelling.folded(line)).replaceFirst("");
        if (NOT_A_PUBLICATION.matcher(text).find()) {
            return null;
        }
        if (NOW.matcher(text).matches()) {
            return now.truncatedTo(ChronoUnit.HOURS);
        }
        Integer days = DAYS.get(text);
        return days == null ? aged(text, now) : before(now, days, ChronoUnit.DAYS);
    }

    private static @Nullable Instant aged(String text, Instant now) {
        Matcher age = AGE.matcher(text);
        boolean past = PAST.matcher(text).find() || SHORT.matcher(text).matches();
        if (!past || !age.find()) {
            return null;
        }
        int count = age.group(1) == null ? 1 : Integer.parseInt(age.group(1));
        return before(now, count, Ages.unit(age.group(2)));
    }

    private static Instant before(Instant now, int count, ChronoUnit unit) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC).minus(count, unit);
        ChronoUnit grain = unit.isDateBased() ? ChronoUnit.DAYS : unit;
        return moment.truncatedTo(grain).toInstant();
    }
}
