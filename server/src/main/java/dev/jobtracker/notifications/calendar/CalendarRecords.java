package dev.jobtracker.notifications.calendar;

import dev.jobtracker.platform.database.Database;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is kept of a person's calendar, for them to take along or to have erased. */
@Component
public class CalendarRecords {

    private final Database database;
    private final CalendarTokens tokens;

    CalendarRecords(Database database, CalendarTokens tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    /** When the link was made, and every event that calendars were told of. */
    public Kept of(UUID accountId) {
        return new Kept(
                tokens.madeAt(accountId).orElse(null),
                database.read(db -> CalendarRows.of(db, accountId)).stream()
                        .map(told -> new KeptEvent(
                                told.event().summary(),
                                told.event().startsAt(),
                                told.sequence(),
                                told.changedAt(),
                                told.cancelledAt()))
                        .toList());
    }

    /** Erases all of it, in the transaction in progress. */
    public void erase(UUID accountId) {
        tokens.remove(accountId);
        database.change(db -> CalendarRows.forgetAll(db, accountId));
    }

    /** A person's calendar as it was told. */
    public record Kept(@Nullable Instant linkMadeAt, List<KeptEvent> events) {}

    /** One event as it was told last. */
    public record KeptEvent(
            String summary,
            Instant startsAt,
            int sequence,
            Instant changedAt,
            @Nullable Instant cancelledAt) {}
}
