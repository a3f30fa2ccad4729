package dev.jobtracker.accounts.entrance;

import static dev.jobtracker.platform.schema.Tables.INVITATION;

import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Invitations of the owner's: each makes one account. */
@Component
public class Invitations {

    static final Duration LIFETIME = Duration.ofDays(7);

    private final Database database;
    private final Clock clock;

    Invitations(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new invitation, which only its token tells. */
    public record Issued(SecretToken token, Instant expiresAt) {}

    public Issued issue(UUID invitedBy) {
        Instant now = clock.instant();
        Issued issued = new Issued(SecretToken.random(), now.plus(LIFETIME));
        database.change(db -> db.insertInto(INVITATION)
                .set(INVITATION.ID, Identifiers.timeOrdered())
                .set(INVITATION.HASH, issued.token().hash())
                .set(INVITATION.INVITED_BY, invitedBy)
                .set(INVITATION.CREATED_AT, now)
                .set(INVITATION.EXPIRES_AT, issued.expiresAt())
                .execute());
        return issued;
    }

    /** Whether it could be used at this moment. */
    boolean isGood(SecretToken token) {
        return database.read(db -> db.fetchExists(
                INVITATION,
                INVITATION
                        .HASH
                        .eq(token.hash())
                        .and(INVITATION.USED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(clock.instant()))));
    }

    /** Uses it up; false when somebody did before, or it has run out. */
    boolean use(SecretToken token, UUID usedBy) {
        Instant now = clock.instant();
        return database.write(db -> db.update(INVITATION)
                        .set(INVITATION.USED_AT, now)
                        .set(INVITATION.USED_BY, usedBy)
                        .where(INVITATION.HASH.eq(token.hash()))
                        .and(INVITATION.USED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(now))
                        .execute())
                == 1;
    }
}
