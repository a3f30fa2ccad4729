package dev.jobtracker.applications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of an application's status. Events are appended and never rewritten.
 *
 * @param sequence from 1, in the order in which they were told
 * @param from null for the first
 * @param kind of the stage reached, as it was then
 * @param undoes the event that this one takes back, for {@link Action#UNDO}
 * @param undone whether a later event takes this one back
 * @param at when it happened, which may be long before it was told
 */
public record ApplicationEvent(
        UUID id,
        UUID applicationId,
        int sequence,
        @Nullable String from,
        String to,
        StageKind kind,
        Action action,
        @Nullable UUID undoes,
        boolean undone,
        Instant at,
        Instant recordedAt,
        @Nullable String note) {

    /** What was told. */
    public enum Action {
        /** The application is at another stage now. */
        MOVE,
        /** It was at a stage once, before those told already; it stays where it is. */
        RECALL,
        /** An earlier event was a mistake. */
        UNDO
    }

    /** Whether it tells something that happened and was not taken back. */
    public boolean counts() {
        return action != Action.UNDO && !undone;
    }
}
