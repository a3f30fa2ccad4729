package dev.jobtracker.notifications.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as calendars know it.
 *
 * @param sequence grows with every change
 * @param cancelledAt since when it takes place no longer; null while it does
 */
record ToldEvent(
        CalendarEvent event,
        int sequence,
        Instant changedAt,
        @Nullable Instant cancelledAt) {

    static ToldEvent first(CalendarEvent event, Instant now) {
        return new ToldEvent(event, 0, now, null);
    }

    ToldEvent changed(CalendarEvent other, Instant now) {
        return new ToldEvent(other, sequence + 1, now, other.cancelled() ? now : null);
    }
}
