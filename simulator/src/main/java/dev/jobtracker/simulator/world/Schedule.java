package dev.jobtracker.simulator.world;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * When an advertisement is shown. Wall-clock times are Swedish.
 *
 * @param published first shown
 * @param lastPublished shown until then
 * @param deadline apply until then, where stated
 * @param changedAt the record's {@code timestamp}
 * @param removedAt when it was taken away, null while it is there
 */
public record Schedule(
        LocalDateTime published,
        LocalDateTime lastPublished,
        @Nullable LocalDateTime deadline,
        Instant changedAt,
        @Nullable LocalDateTime removedAt) {

    static Schedule of(ObjectNode record) {
        LocalDateTime stated = time(record, "publication_date");
        LocalDateTime published = stated == null ? LocalDateTime.of(1970, 1, 1, 0, 0) : stated;
        LocalDateTime last = time(record, "last_publication_date");
        LocalDateTime deadline = time(record, "application_deadline");
        LocalDateTime removed =
                record.path("removed").asBoolean(false) ? time(record, "removed_date", published) : null;
        return new Schedule(
                published,
                last == null ? LocalDateTime.of(9999, 1, 1, 0, 0) : last,
                deadline,
                Instant.ofEpochMilli(record.path("timestamp").asLong(0)),
                removed);
    }

    private static @Nullable LocalDateTime time(ObjectNode record, String key) {
        JsonNode value = record.path(key);
        return value.isString() ? SwedishTime.lenient(value.asString()) : null;
    }

    private static LocalDateTime time(ObjectNode record, String key, LocalDateTime otherwise) {
        LocalDateTime found = time(record, key);
        return found == null ? otherwise : found;
    }

    /** Whether it is shown at that time. */
    public boolean isOpen(LocalDateTime now) {
        return removedAt == null && !published.isAfter(now) && !lastPublished.isBefore(now);
    }
}
