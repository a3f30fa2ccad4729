package dev.jobtracker.notifications.calendar;

import static dev.jobtracker.platform.schema.Tables.CALENDAR_TOKEN;

import dev.jobtracker.notifications.person.SecretLink;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The secret under which calendar programs ask for a person's calendar: one for each person, or none. */
@Component
public class CalendarTokens {

    private final Database database;
    private final Clock clock;

    CalendarTokens(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new one; the one before works no longer. */
    public SecretLink replace(UUID accountId) {
        SecretLink token = SecretLink.random();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.change(db -> db.insertInto(CALENDAR_TOKEN)
                .set(CALENDAR_TOKEN.ACCOUNT_ID, accountId)
                .set(CALENDAR_TOKEN.HASH, token.hash())
                .set(CALENDAR_TOKEN.CREATED_AT, now)
                .onConflict(CALENDAR_TOKEN.ACCOUNT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute());
        return token;
    }

    /** Ends the subscription; twice is the same as once. */
    public void remove(UUID accountId) {
        database.change(db -> db.deleteFrom(CALENDAR_TOKEN)
                .where(CALENDAR_TOKEN.ACCOUNT_ID.eq(accountId))
                .execute());
    }

    /** When the person's token was made; empty when there is none. */
    public Optional<Instant> madeAt(UUID accountId) {
        return database.read(db -> db.select(CALENDAR_TOKEN.CREATED_AT)
                .from(CALENDAR_TOKEN)
                .where(CALENDAR_TOKEN.ACCOUNT_ID.eq(accountId))
                .fetchOptional(CALENDAR_TOKEN.CREATED_AT));
    }

    Optional<UUID> owner(SecretLink token) {
        return database.read(db -> db.select(CALENDAR_TOKEN.ACCOUNT_ID)
                .from(CALENDAR_TOKEN)
                .where(CALENDAR_TOKEN.HASH.eq(token.hash()))
                .fetchOptional(CALENDAR_TOKEN.ACCOUNT_ID));
    }
}
