package dev.jobtracker.accounts.entrance;

import static dev.jobtracker.platform.schema.Tables.ATTEMPT_COUNT;
import static dev.jobtracker.platform.schema.Tables.INVITATION;
import static dev.jobtracker.platform.schema.Tables.ONE_TIME_TOKEN;
import static dev.jobtracker.platform.schema.Tables.SESSION;

import dev.jobtracker.accounts.RequestKeys;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes away what no longer has any effect: sessions with their tokens, one-time tokens, invitations, counts, keys. */
@Component
class Leftovers {

    /** So long a spent refresh token is still recognised. */
    private static final Duration SESSIONS_STAY = Duration.ofDays(7);

    private static final Duration INVITATIONS_STAY = Duration.ofDays(30);
    private static final Duration COUNTS_STAY = Duration.ofDays(1);

    private final Database database;
    private final RequestKeys keys;
    private final Clock clock;

    Leftovers(Database database, RequestKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    void remove() {
        keys.forgetOld();
        Instant now = clock.instant();
        database.change(db -> {
            Instant over = now.minus(SESSIONS_STAY);
            db.deleteFrom(SESSION)
                    .where(SESSION.EXPIRES_AT.lt(over).or(SESSION.ENDED_AT.lt(over)))
                    .execute();
            db.deleteFrom(ONE_TIME_TOKEN)
                    .where(ONE_TIME_TOKEN.EXPIRES_AT.lt(now))
                    .execute();
            db.deleteFrom(INVITATION)
                    .where(INVITATION.EXPIRES_AT.lt(now.minus(INVITATIONS_STAY)))
                    .execute();
            db.deleteFrom(ATTEMPT_COUNT)
                    .where(ATTEMPT_COUNT.WINDOW_STARTED_AT.lt(now.minus(COUNTS_STAY)))
                    .execute();
        });
    }
}
