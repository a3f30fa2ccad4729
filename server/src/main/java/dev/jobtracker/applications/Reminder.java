package dev.jobtracker.applications;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.jobtracker.sources.CleanText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to do at a time.
 *
 * @param timeZone where a repeated one keeps its time of day, a name of the time zone database; UTC unless given
 * @param repeat null for once
 */
public record Reminder(
        @NotBlank @Size(max = 1000) String text,
        @NotNull Instant dueAt,
        String timeZone,
        @Nullable Repeat repeat,
        boolean done)
        implements Detail {

    public Reminder {
        text = Objects.requireNonNullElse(CleanText.line(text, Integer.MAX_VALUE), "");
        timeZone = TimeZones.checked("time_zone", timeZone);
    }

    /** How often it comes again. */
    public enum Repeat {
        DAILY,
        WEEKLY,
        MONTHLY;

        /** The name on the wire. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private ZonedDateTime after(ZonedDateTime first, long times) {
            return switch (this) {
                case DAILY -> first.plusDays(times);
                case WEEKLY -> first.plusWeeks(times);
                case MONTHLY -> first.plusMonths(times);
            };
        }
    }

    /** The same, or where a repeated one was done the next one after the time given, still to be done. */
    public Reminder settled(Instant now) {
        if (!done || repeat == null) {
            return this;
        }
        ZonedDateTime first = dueAt.atZone(ZoneId.of(timeZone));
        long times = 1;
        while (!repeat.after(first, times).toInstant().isAfter(now)) {
            times++;
        }
        return new Reminder(text, repeat.after(first, times).toInstant(), timeZone, repeat, false);
    }

    @Override
    public Instant time() {
        return dueAt;
    }

    @Override
    public boolean open() {
        return !done;
    }
}
