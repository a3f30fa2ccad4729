package dev.jobtracker.accounts.people;

import static dev.jobtracker.platform.schema.Tables.ACCOUNT;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.accounts.Role;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.AccountRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts in the database. */
@Component
public class Accounts {

    private final Database database;
    private final Clock clock;

    Accounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Account> find(UUID id) {
        return database.read(
                db -> db.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id)).fetchOptional(Accounts::account));
    }

    public Optional<Account> find(EmailAddress email) {
        return database.read(db ->
                db.selectFrom(ACCOUNT).where(ACCOUNT.EMAIL_KEY.eq(email.key())).fetchOptional(Accounts::account));
    }

    /** What is stored of the account's password; empty for an unknown account, and for one without a password. */
    public Optional<String> passwordHash(UUID id) {
        return database.read(db -> db.select(ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .and(ACCOUNT.PASSWORD_HASH.isNotNull())
                .fetchOptional(ACCOUNT.PASSWORD_HASH));
    }

    /** The accounts in the order in which they were made. */
    public List<Account> list(long offset, int limit) {
        return database.read(db -> db.selectFrom(ACCOUNT)
                .orderBy(ACCOUNT.CREATED_AT, ACCOUNT.ID)
                .offset(offset)
                .limit(limit)
                .fetch(Accounts::account));
    }

    public long count() {
        return database.read(db -> (long) db.fetchCount(ACCOUNT));
    }

    public boolean isEmpty() {
        return database.read(db -> !db.fetchExists(ACCOUNT));
    }

    /** Adds an account unless its address is taken or, for an owner, there is one already; whether it was added. */
    public boolean add(Account account, @Nullable String passwordHash) {
        return database.write(db -> db.insertInto(ACCOUNT)
                        .set(ACCOUNT.ID, account.id())
                        .set(ACCOUNT.EMAIL, account.email().value())
                        .set(ACCOUNT.EMAIL_KEY, account.email().key())
                        .set(ACCOUNT.FULL_NAME, account.fullName())
                        .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                        .set(ACCOUNT.ROLE, account.role().key())
                        .set(ACCOUNT.PREMIUM, account.premium())
                        .set(ACCOUNT.EMAIL_VERIFIED_AT, account.emailVerified() ? account.createdAt() : null)
                        .set(ACCOUNT.CREATED_AT, account.createdAt())
                        .set(ACCOUNT.LAST_SIGNED_IN_AT, account.lastSignedInAt())
                        .onConflictDoNothing()
                        .execute())
                == 1;
    }

    /** Notes a sign-in with this password; false when the password is another one by now, or the account is gone. */
    public boolean signedIn(UUID id, String passwordHash) {
        return database.write(db -> db.update(ACCOUNT)
                        .set(ACCOUNT.LAST_SIGNED_IN_AT, clock.instant())
                        .where(ACCOUNT.ID.eq(id))
                        .and(ACCOUNT.PASSWORD_HASH.eq(passwordHash))
                        .execute())
                == 1;
    }

    /** Sets a new password; false when the account is gone or has another address by now. */
    public boolean setPassword(UUID id, String emailKey, String passwordHash) {
        return database.write(db -> db.update(ACCOUNT)
                        .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                        .where(ACCOUNT.ID.eq(id))
                        .and(ACCOUNT.EMAIL_KEY.eq(emailKey))
                        .execute())
                == 1;
    }

    /** Notes that mails to this address reach the person; false when the account is gone or has another by now. */
    public boolean setEmailVerified(UUID id, String emailKey) {
        return database.write(db -> db.update(ACCOUNT)
                        .set(ACCOUNT.EMAIL_VERIFIED_AT, DSL.coalesce(ACCOUNT.EMAIL_VERIFIED_AT, clock.instant()))
                        .where(ACCOUNT.ID.eq(id))
                        .and(ACCOUNT.EMAIL_KEY.eq(emailKey))
                        .execute())
                == 1;
    }

    /** Gives the person another name; false when the account is gone. */
    public boolean rename(UUID id, String fullName) {
        return database.write(db -> db.update(ACCOUNT)
                        .set(ACCOUNT.FULL_NAME, fullName)
                        .where(ACCOUNT.ID.eq(id))
                        .execute())
                == 1;
    }

    /** Sets whether the account has the larger allowance; empty when there is no such account. */
    public Optional<Account> setPremium(UUID id, boolean premium) {
        database.change(db -> db.update(ACCOUNT)
                .set(ACCOUNT.PREMIUM, premium)
                .where(ACCOUNT.ID.eq(id))
                .execute());
        return find(id);
    }

    /** Notes a sign-in that needed no password. */
    public void signedIn(UUID id) {
        database.change(db -> db.update(ACCOUNT)
                .set(ACCOUNT.LAST_SIGNED_IN_AT, clock.instant())
                .where(ACCOUNT.ID.eq(id))
                .execute());
    }

    /** Removes the account and everything in this module that belongs to it. */
    public void remove(UUID id) {
        database.change(db -> db.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(id)).execute());
    }

    private static Account account(AccountRecord row) {
        Instant verified = row.getEmailVerifiedAt();
        return new Account(
                row.getId(),
                new EmailAddress(row.getEmail()),
                row.getFullName(),
                Role.of(row.getRole()),
                row.getPremium(),
                verified != null,
                row.getPasswordHash() != null,
                row.getCreatedAt(),
                row.getLastSignedInAt());
    }
}
