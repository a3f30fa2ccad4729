package dev.jobtracker.simulator.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Arbetsförmedlingen's clock: {@code 2026-03-02T08:00:00}, no offset, meaning Europe/Stockholm. */
public final class SwedishTime {

    /** Where the clock hangs. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private SwedishTime() {}

    /** As it is written in an advertisement. */
    public static String text(LocalDateTime time) {
        return SECONDS.format(time);
    }

    /** As it is written in an advertisement. */
    public static String text(Instant time) {
        return text(local(time));
    }

    /** Wall-clock time of an instant, to the second. */
    public static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The instant of a wall-clock time. */
    public static Instant instant(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }

    /** Reads seconds with or without an offset; null where it is neither. */
    public static @Nullable LocalDateTime strict(String text) {
        try {
            return LocalDateTime.parse(text, SECONDS);
        } catch (DateTimeParseException withoutOffset) {
            try {
                return local(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeParseException neither) {
                return null;
            }
        }
    }

    /** Reads what data files hold: also a space instead of the T, fractions, or only a day. */
    public static @Nullable LocalDateTime lenient(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String tidy = text.strip().replace(' ', 'T');
        LocalDateTime exact = strict(tidy);
        if (exact != null) {
            return exact;
        }
        try {
            return tidy.length() == 10
                    ? LocalDate.parse(tidy).atStartOfDay()
                    : LocalDateTime.parse(tidy).truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeParseException unknown) {
            return null;
        }
    }
}
