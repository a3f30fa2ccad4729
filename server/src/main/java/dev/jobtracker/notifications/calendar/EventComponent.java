package dev.jobtracker.notifications.calendar;

import dev.jobtracker.applications.Reminder.Repeat;
import dev.jobtracker.notifications.calendar.CalendarEvent.Kind;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;

/** One event as calendar programs read it. Reminders are events too: subscriptions show no to-dos. */
final class EventComponent {

    private static final int SHORTEST_MONTH = 28;

    private EventComponent() {}

    static VEvent of(ToldEvent told) {
        CalendarEvent event = told.event();
        ZonedDateTime start = event.start();
        VEvent component = new VEvent(false);
        component.add(new Uid(event.uid()));
        component.add(new DtStamp(told.changedAt()));
        component.add(new LastModified(told.changedAt()));
        component.add(new Sequence(told.sequence()));
        component.add(new DtStart<>(time(start)));
        component.add(new DtEnd<>(time(start.plus(Duration.ofMinutes(event.minutes())))));
        component.add(new Summary(lines(event.summary())));
        addWords(component, event);
        component.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        component.add(event.kind() == Kind.REMINDER ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        if (event.repeat() != null) {
            component.add(new RRule<>(rule(event.repeat(), start)));
        }
        if (!event.cancelled()) {
            addAlarms(component, event);
        }
        return component;
    }

    private static Temporal time(ZonedDateTime time) {
        return time.getZone().equals(ZoneOffset.UTC) ? time.toInstant() : time;
    }

    private static void addWords(VEvent component, CalendarEvent event) {
        if (!isBlank(event.description())) {
            component.add(new Description(lines(event.description())));
        }
        if (!isBlank(event.location())) {
            component.add(new Location(lines(event.location())));
        }
        if (event.url() != null) {
            component.add(new Url(URI.create(event.url())));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A carriage return by itself is the one character that would be written as it is. */
    private static String lines(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A day that a month does not have is its last one, as it is when a reminder is done. */
    private static String rule(Repeat repeat, ZonedDateTime start) {
        String rule = "FREQ=" + repeat;
        int day = start.getDayOfMonth();
        if (repeat != Repeat.MONTHLY || day <= SHORTEST_MONTH) {
            return rule;
        }
        String days = IntStream.rangeClosed(SHORTEST_MONTH, day)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return rule + ";BYMONTHDAY=" + days + ";BYSETPOS=-1";
    }

    private static void addAlarms(VEvent component, CalendarEvent event) {
        if (event.kind() == Kind.REMINDER) {
            component.add(alarm(Duration.ZERO, event));
        } else {
            component.add(alarm(Duration.ofDays(-1), event));
            component.add(alarm(Duration.ofHours(-1), event));
        }
    }

    private static VAlarm alarm(Duration before, CalendarEvent event) {
        VAlarm alarm = new VAlarm(before);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(lines(event.summary())));
        return alarm;
    }
}
