package dev.jobtracker.notifications.calendar;

import dev.jobtracker.applications.Reminder.Repeat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is told of one interview or reminder.
 *
 * @param detailId of the interview or reminder
 * @param timeZone a name of the time zone database
 * @param repeat null for once
 */
record CalendarEvent(
        UUID detailId,
        Kind kind,
        String summary,
        @Nullable String description,
        @Nullable String location,
        @Nullable String url,
        Instant startsAt,
        String timeZone,
        int minutes,
        @Nullable Repeat repeat,
        boolean cancelled) {

    enum Kind {
        INTERVIEW,
        REMINDER
    }

    /** The same under every change, and nobody else's. */
    String uid() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + detailId + "@jobtracker";
    }

    /** When it starts, in a zone that calendars know: an offset that no zone has is told in UTC. */
    ZonedDateTime start() {
        return startsAt.atZone(known(ZoneId.of(timeZone)));
    }

    private ZoneId known(ZoneId zone) {
        if (!zone.getRules().isFixedOffset()) {
            return zone;
        }
        int seconds = zone.getRules().getOffset(startsAt).getTotalSeconds();
        int hours = seconds / 3600;
        boolean named = hours != 0 && seconds % 3600 == 0 && hours >= -12 && hours <= 14;
        return named ? ZoneId.of("Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours)) : ZoneOffset.UTC;
    }

    CalendarEvent withoutIt() {
        return new CalendarEvent(
                detailId, kind, summary, description, location, url, startsAt, timeZone, minutes, repeat, true);
    }
}
