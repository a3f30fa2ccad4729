package dev.jobtracker.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where an application stands, as its events tell: at the last stage it was moved to and not taken back from.
 *
 * @param since when it came there
 */
record Standing(String status, StageKind kind, Instant since) {

    /** From events in the order in which they were told, of which the first is a move that is never taken back. */
    static Standing of(List<ApplicationEvent> events) {
        return lastMove(events)
                .map(event -> new Standing(event.to(), event.kind(), event.at()))
                .orElseThrow(() -> new IllegalStateException("an application without events"));
    }

    static Optional<ApplicationEvent> lastMove(List<ApplicationEvent> events) {
        return events.reversed().stream()
                .filter(event -> event.action() == ApplicationEvent.Action.MOVE && event.counts())
                .findFirst();
    }
}
