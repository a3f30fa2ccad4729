package dev.jobtracker.accounts.session;

import static dev.jobtracker.platform.schema.Tables.REFRESH_TOKEN;
import static dev.jobtracker.platform.schema.Tables.SESSION;

import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sessions and their refresh tokens.
 *
 * <p>A session begins at a sign-in and ends with a sign-out, a new password, or seven days without a refresh. Its
 * refresh tokens follow each other: each is spent for the next, and one that is spent twice ends the session, because
 * then somebody else has a copy (RFC 9700, section 4.14.2).
 */
@Component
public class Sessions {

    /** How long a refresh token can be spent, and so how long a session lasts without being used. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    private final Database database;
    private final LiveSessions live;
    private final Clock clock;

    Sessions(Database database, LiveSessions live, Clock clock) {
        this.database = database;
        this.live = live;
        this.clock = clock;
    }

    /** Begins a session. */
    public GrantedSession begin(UUID accountId) {
        UUID sessionId = Identifiers.timeOrdered();
        Instant now = clock.instant();
        return database.write(db -> {
            db.insertInto(SESSION)
                    .set(SESSION.ID, sessionId)
                    .set(SESSION.ACCOUNT_ID, accountId)
                    .set(SESSION.CREATED_AT, now)
                    .set(SESSION.EXPIRES_AT, now.plus(LIFETIME))
                    .execute();
            return new GrantedSession(sessionId, accountId, addToken(db, sessionId, now));
        });
    }

    private static SecretToken addToken(DSLContext db, UUID sessionId, Instant now) {
        SecretToken token = SecretToken.random();
        db.insertInto(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.HASH, token.hash())
                .set(REFRESH_TOKEN.SESSION_ID, sessionId)
                .set(REFRESH_TOKEN.EXPIRES_AT, now.plus(LIFETIME))
                .execute();
        return token;
    }

    /** Spends a refresh token for the next one; of two that spend the same, one at most succeeds. */
    public Refreshing refresh(SecretToken token) {
        Instant now = clock.instant();
        Refreshing outcome = database.write(db -> {
            UUID sessionId = spend(db, token, now);
            return sessionId == null ? refuse(db, token, now) : goOn(db, sessionId, now);
        });
        if (outcome instanceof Refreshing.Reused reused) {
            live.forget(reused.sessionId());
        }
        return outcome;
    }

    private static @Nullable UUID spend(DSLContext db, SecretToken token, Instant now) {
        return db.update(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.SPENT_AT, now)
                .where(REFRESH_TOKEN.HASH.eq(token.hash()))
                .and(REFRESH_TOKEN.SPENT_AT.isNull())
                .and(REFRESH_TOKEN.EXPIRES_AT.gt(now))
                .and(REFRESH_TOKEN.SESSION_ID.in(
                        DSL.select(SESSION.ID).from(SESSION).where(SESSION.ENDED_AT.isNull())))
                .returning(REFRESH_TOKEN.SESSION_ID)
                .fetchOne(REFRESH_TOKEN.SESSION_ID);
    }

    private static Refreshing goOn(DSLContext db, UUID sessionId, Instant now) {
        UUID accountId = db.update(SESSION)
                .set(SESSION.EXPIRES_AT, now.plus(LIFETIME))
                .where(SESSION.ID.eq(sessionId))
                .and(SESSION.ENDED_AT.isNull())
                .returning(SESSION.ACCOUNT_ID)
                .fetchOne(SESSION.ACCOUNT_ID);
        return accountId == null
                ? new Refreshing.Unknown()
                : new Refreshing.Granted(new GrantedSession(sessionId, accountId, addToken(db, sessionId, now)));
    }

    private static Refreshing refuse(DSLContext db, SecretToken token, Instant now) {
        UUID sessionId = db.select(REFRESH_TOKEN.SESSION_ID)
                .from(REFRESH_TOKEN)
                .where(REFRESH_TOKEN.HASH.eq(token.hash()))
                .and(REFRESH_TOKEN.SPENT_AT.isNotNull())
                .fetchOne(REFRESH_TOKEN.SESSION_ID);
        if (sessionId == null) {
            return new Refreshing.Unknown();
        }
        end(db, SESSION.ID.eq(sessionId), now);
        return new Refreshing.Reused(sessionId);
    }

    /** The sessions of an account that are still remembered, the oldest first. */
    public List<SessionTimes> of(UUID accountId) {
        return database.read(db -> db.selectFrom(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(accountId))
                .orderBy(SESSION.CREATED_AT, SESSION.ID)
                .fetch(row -> new SessionTimes(row.getCreatedAt(), row.getExpiresAt(), row.getEndedAt())));
    }

    /** Ends the session that a refresh token belongs to, spent or not; an unknown token ends nothing. */
    public void endByToken(SecretToken token) {
        Instant now = clock.instant();
        database.change(db -> end(
                db,
                SESSION.ID.in(DSL.select(REFRESH_TOKEN.SESSION_ID)
                        .from(REFRESH_TOKEN)
                        .where(REFRESH_TOKEN.HASH.eq(token.hash()))),
                now));
        live.forgetAll();
    }

    /** Ends every session of an account. */
    public void endAll(UUID accountId) {
        database.change(db -> end(db, SESSION.ACCOUNT_ID.eq(accountId), clock.instant()));
        live.forgetAll();
    }

    private static void end(DSLContext db, Condition which, Instant now) {
        db.update(SESSION)
                .set(SESSION.ENDED_AT, now)
                .where(which)
                .and(SESSION.ENDED_AT.isNull())
                .execute();
    }
}
