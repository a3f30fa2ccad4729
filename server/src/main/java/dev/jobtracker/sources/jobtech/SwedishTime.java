package dev.jobtracker.sources.jobtech;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JobTech's times: {@code 2026-03-02T08:00:00} without an offset, meaning the clocks of Stockholm. An hour that the
 * clocks skip in spring counts as the hour after, one that they show twice in autumn as the first.
 */
final class SwedishTime {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final String USUAL = "0000-00-00T00:00:00";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WITH_OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d{2}:?\\d{2})");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private SwedishTime() {}

    /** The moment that a text names; null for what names none. A day alone begins at midnight. */
    static @Nullable Instant read(@Nullable String text) {
        return read(text, LocalTime.MIDNIGHT);
    }

    /** The same for the end of something: a day alone ends with its last second. */
    static @Nullable Instant readEnd(@Nullable String text) {
        return read(text, LocalTime.of(23, 59, 59));
    }

    private static @Nullable Instant read(@Nullable String text, LocalTime atDay) {
        if (text == null || text.isBlank() || text.length() > 40) {
            return null;
        }
        try {
            return withinReason(parse(text.strip().replace(' ', 'T'), atDay));
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private static Instant parse(String text, LocalTime atDay) {
        if (isUsual(text)) {
            return usual(text).atZone(ZONE).toInstant();
        }
        if (DAY.matcher(text).matches()) {
            return LocalDate.parse(text).atTime(atDay).atZone(ZONE).toInstant();
        }
        if (WITH_OFFSET.matcher(text).matches()) {
            String colons = text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
            return OffsetDateTime.parse(colons).toInstant();
        }
        return LocalDateTime.parse(text).atZone(ZONE).toInstant();
    }

    /** Whether it is written as {@link #USUAL}, as nearly all are. */
    private static boolean isUsual(String text) {
        boolean usual = text.length() == USUAL.length();
        for (int index = 0; usual && index < USUAL.length(); index++) {
            char character = text.charAt(index);
            char expected = USUAL.charAt(index);
            usual = expected == '0' ? character >= '0' && character <= '9' : character == expected;
        }
        return usual;
    }

    /** Many times faster than what understands every way to write a time. */
    private static LocalDateTime usual(String text) {
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    /** The moment of a count of milliseconds, or of seconds where milliseconds would lie in 1970. */
    static @Nullable Instant ofEpoch(long count) {
        return withinReason(
                Math.abs(count) < 100_000_000_000L ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count));
    }

    private static @Nullable Instant withinReason(Instant moment) {
        int year = moment.atZone(ZONE).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR ? moment : null;
    }

    /** A moment as JobTech writes it, rounded down to the second. */
    static String write(Instant moment) {
        return WRITTEN.format(moment.atZone(ZONE));
    }

    /**
     * The last moment not after this one that {@link #write} names without doubt: in the two hours of autumn that the
     * clocks show twice, the moment before them.
     */
    static Instant unambiguous(Instant moment) {
        Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime shown = second.atZone(ZONE).toLocalDateTime();
        ZoneOffsetTransition change = ZONE.getRules().getTransition(shown);
        boolean shownTwice = change != null && change.isOverlap();
        return shownTwice ? change.getDateTimeAfter().atZone(ZONE).toInstant().minusSeconds(1) : second;
    }
}
