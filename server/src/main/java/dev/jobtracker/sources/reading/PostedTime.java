package dev.jobtracker.sources.reading;

import dev.jobtracker.sources.CleanText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a posting was shown, as boards write it. What is open-ended ("30+ days ago"), about something else ("active 2
 * days ago") or outside 2000 to 2100 is null.
 */
public final class PostedTime {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private PostedTime() {}

    /** Reads a written or relative time; a written one without offset is UTC. */
    public static @Nullable Instant read(@Nullable String text, Instant now) {
        return read(text, ZoneOffset.UTC, now);
    }

    /**
     * Reads a written time (ISO 8601 and its variants, epoch seconds or milliseconds, RFC 1123) or a relative one
     * (English, Swedish, German, French, Spanish). Relative days begin at midnight UTC, so that a second reading on the
     * same day tells the same.
     *
     * @param zone whose clock a written time without offset shows
     * @param now what relative times count from
     */
    public static @Nullable Instant read(@Nullable String text, ZoneId zone, Instant now) {
        String line = CleanText.line(text, 100);
        if (line == null) {
            return null;
        }
        Instant written = WrittenTime.read(line, zone);
        return plausible(written == null ? RelativeTime.read(line, now) : written);
    }

    /** Reads seconds or milliseconds since 1970: what would lie past the year 5000 in seconds is milliseconds. */
    public static @Nullable Instant ofEpoch(long value) {
        boolean millis = value >= FIRST_MILLIS;
        return plausible(millis ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(Math.max(0, value)));
    }

    private static @Nullable Instant plausible(@Nullable Instant time) {
        return time == null || time.isBefore(EARLIEST) || time.isAfter(LATEST) ? null : time;
    }
}
