package dev.jobtracker.accounts;

import static dev.jobtracker.platform.schema.Tables.ACCOUNT;

import dev.jobtracker.platform.database.Database;
import java.time.Instant;
import java.util.UUID;

/** Accounts for tests that need somebody to own something and do not care who. */
public final class TestPeople {

    private static final Instant JOINED = Instant.parse("2026-01-01T08:00:00Z");

    private TestPeople() {}

    /** The id of an account that did not exist before. */
    public static UUID newPerson(Database database) {
        UUID id = UUID.randomUUID();
        database.change(db -> db.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.EMAIL, id + "@example.com")
                .set(ACCOUNT.EMAIL_KEY, id + "@example.com")
                .set(ACCOUNT.FULL_NAME, "Ann Example")
                .set(ACCOUNT.ROLE, "member")
                .set(ACCOUNT.CREATED_AT, JOINED)
                .execute());
        return id;
    }
}
