package dev.jobtracker.notifications.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as calendars want it told (RFC 5545, 3.6.5), from the rules that this runtime reckons with.
 *
 * <p>Each change of the clocks in the years that matter is told by itself, not as a rule: rules of the time zone
 * database do not always fit into those of calendars (Nuuk changes on the Saturday before a last Sunday).
 */
final class ZoneDefinition {

    private ZoneDefinition() {}

    static VTimeZone of(ZoneId zone, Instant from, Instant until) {
        ZoneRules rules = zone.getRules();
        VTimeZone definition = new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))));
        ZoneOffset offset = rules.getOffset(from);
        definition.add(
                observance(rules.isDaylightSavings(from), LocalDateTime.ofInstant(from, offset), offset, offset));
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && change.getInstant().isBefore(until)) {
            definition.add(observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return definition;
    }

    private static Observance observance(boolean daylight, LocalDateTime since, ZoneOffset from, ZoneOffset to) {
        List<Property> properties =
                new ArrayList<>(List.of(new DtStart<>(since), new TzOffsetFrom(from), new TzOffsetTo(to)));
        PropertyList list = new PropertyList(properties);
        return daylight ? new Daylight(list) : new Standard(list);
    }
}
