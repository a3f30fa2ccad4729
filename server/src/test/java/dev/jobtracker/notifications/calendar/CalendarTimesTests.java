package dev.jobtracker.notifications.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.applications.Reminder;
import dev.jobtracker.applications.Reminder.Repeat;
import dev.jobtracker.notifications.calendar.CalendarEvent.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks that change, and months of different lengths. */
class CalendarTimesTests {

    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2031-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Stockholm",
                "Europe/Dublin",
                "America/New_York",
                "America/Nuuk",
                "America/Sao_Paulo",
                "Africa/Casablanca",
                "Asia/Jerusalem",
                "Asia/Kolkata",
                "Australia/Lord_Howe",
                "Pacific/Apia"
            })
    void tellsEveryZoneAsThisRuntimeReckonsIt(String name) {
        ZoneId zone = ZoneId.of(name);
        NavigableMap<Instant, ZoneOffset> told = changes(ZoneDefinition.of(zone, FROM, UNTIL));

        for (Instant time = FROM.plusSeconds(86_400); time.isBefore(UNTIL); time = time.plus(Duration.ofHours(31))) {
            assertThat(told.floorEntry(time).getValue())
                    .as("%s at %s", name, time)
                    .isEqualTo(zone.getRules().getOffset(time));
        }
    }

    /** As RFC 5545 (3.6.5) has it: an observance begins at its local time, in the offset before it. */
    private static NavigableMap<Instant, ZoneOffset> changes(VTimeZone zone) {
        NavigableMap<Instant, ZoneOffset> changes = new TreeMap<>();
        for (Observance observance : zone.getObservances()) {
            DtStart<LocalDateTime> start = observance.getRequiredProperty("DTSTART");
            TzOffsetFrom from = observance.getRequiredProperty("TZOFFSETFROM");
            TzOffsetTo to = observance.getRequiredProperty("TZOFFSETTO");
            changes.put(start.getDate().toInstant(from.getOffset()), to.getOffset());
        }
        return changes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-15T08:00:00Z",
                "2026-01-28T08:00:00Z",
                "2026-01-29T08:00:00Z",
                "2026-01-30T08:00:00Z",
                "2026-01-31T08:00:00Z",
                "2027-12-31T23:30:00Z"
            })
    void comesAgainOnTheDaysOnWhichTheReminderDoes(String start) {
        for (Repeat repeat : Repeat.values()) {
            Instant first = Instant.parse(start);

            assertThat(told(first, repeat)).isEqualTo(reckoned(first, repeat));
        }
    }

    private static List<Instant> told(Instant first, Repeat repeat) {
        VEvent component = EventComponent.of(ToldEvent.first(event(first, "Europe/Stockholm", repeat), first));
        RRule<ZonedDateTime> rule = component.getRequiredProperty("RRULE");
        ZonedDateTime start = first.atZone(ZoneId.of("Europe/Stockholm"));
        return rule.getRecur().getDates(start, start, start.plusYears(5), 20).stream()
                .map(ZonedDateTime::toInstant)
                .toList();
    }

    /** Done each time, an instant before the next. */
    private static List<Instant> reckoned(Instant first, Repeat repeat) {
        List<Instant> times = new ArrayList<>(List.of(first));
        while (times.size() < 20) {
            times.add(new Reminder("again", first, "Europe/Stockholm", repeat, true)
                    .settled(times.getLast())
                    .dueAt());
        }
        return times;
    }

    @Test
    void anOffsetIsToldAsAZoneThatCalendarsKnow() {
        assertThat(event(FROM, "+02:00", null).start().getZone()).isEqualTo(ZoneId.of("Etc/GMT-2"));
        assertThat(event(FROM, "GMT-03:00", null).start().getZone()).isEqualTo(ZoneId.of("Etc/GMT+3"));
        assertThat(event(FROM, "+05:30", null).start()).hasToString("2024-01-01T00:00Z");
        assertThat(event(FROM, "UTC", null).start()).hasToString("2024-01-01T00:00Z");
    }

    private static CalendarEvent event(Instant start, String zone, @Nullable Repeat repeat) {
        return new CalendarEvent(
                UUID.randomUUID(), Kind.REMINDER, "again", null, null, null, start, zone, 15, repeat, false);
    }
}
