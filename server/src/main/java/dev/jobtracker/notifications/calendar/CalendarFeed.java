package dev.jobtracker.notifications.calendar;

import dev.jobtracker.notifications.person.PersonWishes;
import dev.jobtracker.notifications.person.SecretLink;
import dev.jobtracker.notifications.person.Wishes;
import dev.jobtracker.notifications.person.Words;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The calendar behind a secret link. Safe to share between threads. */
@Component
public class CalendarFeed {

    private final Database database;
    private final CalendarTokens tokens;
    private final PersonEvents events;
    private final PersonWishes wishes;
    private final Clock clock;

    CalendarFeed(Database database, CalendarTokens tokens, PersonEvents events, PersonWishes wishes, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.events = events;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** The calendar (RFC 5545, in UTF-8) of whoever has the token; empty when nobody has. */
    public Optional<byte[]> read(SecretLink token) {
        return tokens.owner(token).map(this::calendar);
    }

    private byte[] calendar(UUID accountId) {
        Wishes person = wishes.of(accountId);
        Words words = Words.in(person.locale());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<CalendarEvent> current = events.of(accountId, words);
        ToldEvents told = ToldEvents.of(database.read(db -> CalendarRows.of(db, accountId)), current, now);
        if (told.isNews()) {
            told = told(accountId, words, now);
        }
        return CalendarDocument.of(told.all(), words, person.zone(), now);
    }

    /** Looks once more in the transaction that writes it down, since two calendars may ask at once. */
    private ToldEvents told(UUID accountId, Words words, Instant now) {
        return database.write(db -> {
            ToldEvents told = ToldEvents.of(CalendarRows.of(db, accountId), events.of(accountId, words), now);
            told.changed().forEach(event -> CalendarRows.tell(db, accountId, event));
            CalendarRows.forget(db, accountId, told.forgotten());
            return told;
        });
    }
}
