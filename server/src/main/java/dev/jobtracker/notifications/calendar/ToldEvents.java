package dev.jobtracker.notifications.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What calendars were told, compared with what is so now.
 *
 * @param changed what they must be told anew
 * @param forgotten cancellations that every calendar has heard of by now
 * @param all everything they are told, forgotten ones left out
 */
record ToldEvents(List<ToldEvent> changed, List<UUID> forgotten, List<ToldEvent> all) {

    /** A calendar that did not ask for this long is not subscribed any more. */
    private static final Duration MEMORY = Duration.ofDays(90);

    static ToldEvents of(List<ToldEvent> told, List<CalendarEvent> current, Instant now) {
        Map<UUID, ToldEvent> before =
                told.stream().collect(toMap(event -> event.event().detailId(), Function.identity()));
        ToldEvents events = new ToldEvents(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<UUID> present = new HashSet<>();
        for (CalendarEvent event : current) {
            present.add(event.detailId());
            ToldEvent known = before.get(event.detailId());
            if (known != null) {
                events.compare(known, event, now);
            } else if (!event.cancelled()) {
                events.tell(ToldEvent.first(event, now));
            }
        }
        told.stream()
                .filter(event -> !present.contains(event.event().detailId()))
                .forEach(gone -> events.compare(gone, gone.event().withoutIt(), now));
        return events;
    }

    private void compare(ToldEvent known, CalendarEvent event, Instant now) {
        if (!known.event().equals(event)) {
            tell(known.changed(event, now));
        } else if (known.cancelledAt() != null
                && known.cancelledAt().plus(MEMORY).isBefore(now)) {
            forgotten.add(event.detailId());
        } else {
            all.add(known);
        }
    }

    private void tell(ToldEvent event) {
        changed.add(event);
        all.add(event);
    }

    boolean isNews() {
        return !changed.isEmpty() || !forgotten.isEmpty();
    }
}
