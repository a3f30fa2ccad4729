package dev.jobtracker.applications.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jobtracker.applications.ApplicationEvent;
import dev.jobtracker.applications.StageKind;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of status.
 *
 * @param from null at the beginning
 * @param at when it happened
 * @param action {@code move}; {@code recall} for what was added later about earlier; {@code undo} for what took another
 *     one back
 * @param undoes which one it took back
 * @param undone whether it was taken back
 */
record HistoryEntry(
        UUID id,
        @Nullable String from,
        String to,
        @JsonProperty("to_kind") StageKind kind,
        Instant at,
        @Nullable String note,
        String action,
        @Nullable UUID undoes,
        boolean undone,
        Instant recordedAt) {

    static HistoryEntry of(ApplicationEvent event) {
        return new HistoryEntry(
                event.id(),
                event.from(),
                event.to(),
                event.kind(),
                event.at(),
                event.note(),
                event.action().name().toLowerCase(Locale.ROOT),
                event.undoes(),
                event.undone(),
                event.recordedAt());
    }
}
