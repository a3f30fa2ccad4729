package dev.jobtracker.sources.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time as a date and perhaps an hour: ISO 8601, its neighbours, RFC 1123 and counted from 1970. */
final class WrittenTime {

    private static final Pattern EPOCH = Pattern.compile("\\d{9,13}");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? *");
    private static final Pattern NAMED_UTC = Pattern.compile(" ?(UTC|GMT|UT)$");

    private static final DateTimeFormatter ISO = formatter("uuuu-MM-dd['T'][ ][HH:mm[:ss]]", true);
    private static final DateTimeFormatter MAIL = formatter("d MMM uuuu[ HH:mm[:ss]]", false);

    private WrittenTime() {}

    static @Nullable Instant read(String line, ZoneId zone) {
        if (EPOCH.matcher(line).matches()) {
            return PostedTime.ofEpoch(Long.parseLong(line));
        }
        Matcher named = NAMED_UTC.matcher(WEEKDAY.matcher(line).replaceFirst(""));
        String offset = named.find() ? named.replaceFirst("Z") : named.replaceFirst("");
        Instant iso = parse(ISO, offset, zone);
        return iso == null ? parse(MAIL, offset, zone) : iso;
    }

    private static @Nullable Instant parse(DateTimeFormatter form, String text, ZoneId zone) {
        try {
            TemporalAccessor parsed = form.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (parsed) {
                case OffsetDateTime exact -> exact.toInstant();
                case LocalDateTime local -> local.atZone(zone).toInstant();
                case LocalDate date -> date.atStartOfDay(zone).toInstant();
                default -> null;
            };
        } catch (DateTimeException otherwise) {
            return null;
        }
    }

    private static DateTimeFormatter formatter(String pattern, boolean fraction) {
        DateTimeFormatterBuilder form =
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
        if (fraction) {
            form.optionalStart()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .optionalEnd();
        }
        return form.appendPattern("[ ][XXX][XX][X]")
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
