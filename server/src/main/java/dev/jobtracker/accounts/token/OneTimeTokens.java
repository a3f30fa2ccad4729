package dev.jobtracker.accounts.token;

import static dev.jobtracker.platform.schema.Tables.ONE_TIME_TOKEN;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/**
 * Tokens that work once, for one purpose, for a short time, and only as long as the account keeps the e-mail address
 * that it had when they were made.
 */
@Component
public class OneTimeTokens {

    private final Database database;
    private final Clock clock;

    OneTimeTokens(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new token for this person. */
    public SecretToken issue(Purpose purpose, Account account) {
        SecretToken token = SecretToken.random();
        keep(purpose, account, token);
        return token;
    }

    /** Makes this one, which somebody else chose, work for this person. */
    public void keep(Purpose purpose, Account account, SecretToken token) {
        database.change(db -> db.insertInto(ONE_TIME_TOKEN)
                .set(ONE_TIME_TOKEN.HASH, token.hash())
                .set(ONE_TIME_TOKEN.PURPOSE, purpose.key())
                .set(ONE_TIME_TOKEN.ACCOUNT_ID, account.id())
                .set(ONE_TIME_TOKEN.EMAIL_KEY, account.email().key())
                .set(ONE_TIME_TOKEN.EXPIRES_AT, clock.instant().plus(purpose.lifetime()))
                .execute());
    }

    /** Whose token it is, if it would work now. */
    public Optional<Owner> look(Purpose purpose, SecretToken token) {
        return database.read(db -> db.selectFrom(ONE_TIME_TOKEN)
                .where(works(purpose, token))
                .fetchOptional(row -> new Owner(row.getAccountId(), row.getEmailKey())));
    }

    /** Uses the token up; of two that try at once one at most succeeds. */
    public Optional<Owner> redeem(Purpose purpose, SecretToken token) {
        return database.write(db -> db.deleteFrom(ONE_TIME_TOKEN)
                .where(works(purpose, token))
                .returning(ONE_TIME_TOKEN.ACCOUNT_ID, ONE_TIME_TOKEN.EMAIL_KEY)
                .fetchOptional(row -> new Owner(row.getAccountId(), row.getEmailKey())));
    }

    private Condition works(Purpose purpose, SecretToken token) {
        Instant now = clock.instant();
        return ONE_TIME_TOKEN
                .HASH
                .eq(token.hash())
                .and(ONE_TIME_TOKEN.PURPOSE.eq(purpose.key()))
                .and(ONE_TIME_TOKEN.EXPIRES_AT.gt(now));
    }

    /** Forgets all tokens of a purpose that an account has. */
    public void forget(Purpose purpose, UUID accountId) {
        database.change(db -> db.deleteFrom(ONE_TIME_TOKEN)
                .where(ONE_TIME_TOKEN.ACCOUNT_ID.eq(accountId))
                .and(ONE_TIME_TOKEN.PURPOSE.eq(purpose.key()))
                .execute());
    }

    /** For whom a token was made: an account, and the {@link dev.jobtracker.accounts.EmailAddress#key} it had. */
    public record Owner(UUID accountId, String emailKey) {}
}
