package dev.jobtracker.accounts.session;

import static dev.jobtracker.platform.schema.Tables.ACCOUNT;
import static dev.jobtracker.platform.schema.Tables.SESSION;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.jobtracker.accounts.Role;
import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which sessions are alive, asked with every request: remembered for two seconds, so that a session that ended on
 * another instance is refused soon after, and forgotten at once where it ends here.
 */
@Component
public class LiveSessions {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final int MOST = 100_000;

    private final Database database;
    private final Clock clock;
    private final LoadingCache<UUID, Optional<SignedIn>> remembered;

    LiveSessions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST)
                .build(this::look);
    }

    /** Whose session it is, with the account as it is now; empty when it is over. */
    public Optional<SignedIn> find(UUID sessionId) {
        return remembered.get(sessionId);
    }

    private Optional<SignedIn> look(UUID sessionId) {
        return database.read(db -> db.select(ACCOUNT.ID, ACCOUNT.ROLE, ACCOUNT.PREMIUM)
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                .where(SESSION.ID.eq(sessionId))
                .and(SESSION.ENDED_AT.isNull())
                .and(SESSION.EXPIRES_AT.gt(clock.instant()))
                .fetchOptional(row -> new SignedIn(
                        row.get(ACCOUNT.ID), sessionId, Role.of(row.get(ACCOUNT.ROLE)), row.get(ACCOUNT.PREMIUM))));
    }

    /** Asks the database again for this session. */
    void forget(UUID sessionId) {
        remembered.invalidate(sessionId);
    }

    /** Asks the database again for every session; to be called when accounts change. */
    public void forgetAll() {
        remembered.invalidateAll();
    }
}
