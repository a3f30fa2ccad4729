package dev.jobtracker.notifications.calendar;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import dev.jobtracker.notifications.person.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A whole calendar as programs read it: the same events give the same bytes, whenever they are asked for. */
final class CalendarDocument {

    private static final Duration REFRESH = Duration.ofHours(1);
    private static final int YEARS_AHEAD = 5;

    private CalendarDocument() {}

    static byte[] of(List<ToldEvent> events, Words words, ZoneId home, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//JobTracker//JobTracker//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", words.say("calendar.name")));
        calendar.add(new XProperty("X-WR-TIMEZONE", home.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        addZones(calendar, events, home, now);
        events.stream()
                .sorted(comparing((ToldEvent told) -> told.event().startsAt())
                        .thenComparing(told -> told.event().uid()))
                .forEach(told -> calendar.add(EventComponent.of(told)));
        return FoldedLines.of(written(calendar));
    }

    /** The zone of every event, and that of the person: a calendar without any component is not valid. */
    private static void addZones(Calendar calendar, List<ToldEvent> events, ZoneId home, Instant now) {
        Instant first = events.stream()
                .map(told -> told.event().startsAt())
                .min(naturalOrder())
                .orElse(now);
        Instant last = events.stream()
                .map(told -> told.event().startsAt())
                .max(naturalOrder())
                .orElse(now);
        Instant from = yearStart(first.isBefore(now) ? first : now, -1);
        Instant until = yearStart(last.isAfter(now) ? last : now, YEARS_AHEAD);
        Map<String, ZoneId> zones = new TreeMap<>(Map.of(home.getId(), home));
        events.stream()
                .map(told -> told.event().start().getZone())
                .filter(zone -> !zone.equals(ZoneOffset.UTC))
                .forEach(zone -> zones.put(zone.getId(), zone));
        zones.values().forEach(zone -> calendar.add(ZoneDefinition.of(zone, from, until)));
    }

    private static Instant yearStart(Instant time, int years) {
        int year = time.atOffset(ZoneOffset.UTC).getYear() + years;
        return LocalDate.ofYearDay(year, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
