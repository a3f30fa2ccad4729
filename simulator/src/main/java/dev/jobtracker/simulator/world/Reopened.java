package dev.jobtracker.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.node.ObjectNode;

/** Moves the dates of advertisements that are closed already, so that old data can be served as if it were new. */
public final class Reopened {

    private static final int DAYS_LEFT = 21;
    private static final int LONGEST_PUBLISHED = 20;

    private Reopened() {}

    /**
     * Changes the record if it is closed: it was published one to twenty days ago (told by its id) and stays for three
     * weeks more.
     */
    public static void move(ObjectNode record, Instant now) {
        LocalDateTime today = SwedishTime.local(now);
        Schedule schedule = Schedule.of(record);
        if (schedule.isOpen(today) || schedule.removedAt() != null) {
            return;
        }
        int daysAgo = 1 + Math.floorMod(record.path("id").asString("").hashCode(), LONGEST_PUBLISHED);
        LocalDateTime published =
                schedule.published().toLocalTime().atDate(today.toLocalDate()).minusDays(daysAgo);
        record.put("publication_date", SwedishTime.text(published));
        record.put("timestamp", SwedishTime.instant(published).toEpochMilli());
        String end = endOfDay(today.plusDays(DAYS_LEFT));
        record.put("last_publication_date", end);
        if (schedule.deadline() != null) {
            record.put("application_deadline", end);
        }
        record.putNull("removed_date");
    }

    /** The deadline as Platsbanken writes it. */
    public static String endOfDay(LocalDateTime day) {
        LocalDateTime midnight = day.truncatedTo(ChronoUnit.DAYS);
        return SwedishTime.text(midnight.plus(Duration.ofDays(1)).minusSeconds(1));
    }
}
