package dev.jobtracker.applications;

import dev.jobtracker.applications.ApplicationQuery.Silence;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.profiles.Profiles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long a person waits before no answer means none: after that the app suggests it, and decides nothing. */
@Component
public class Silences {

    private final Database database;
    private final Profiles profiles;
    private final Clock clock;

    Silences(Database database, Profiles profiles, Clock clock) {
        this.database = database;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The silence that is long enough for a person, as of now. */
    public Silence of(UUID accountId) {
        Instant now = clock.instant();
        return new Silence(now.minus(patience(accountId)), now);
    }

    private Duration patience(UUID accountId) {
        return Duration.ofDays(profiles.settings(accountId).ghostedAfterDays());
    }

    /**
     * Waits for an answer to an application for as long again; nothing is suggested meanwhile.
     *
     * @throws ProblemException 404 {@code application_not_found}
     */
    public void waitOn(UUID accountId, UUID id) {
        setPatience(accountId, id, clock.instant().plus(patience(accountId)));
    }

    /**
     * Takes that back.
     *
     * @throws ProblemException 404 {@code application_not_found}
     */
    public void waitNoLonger(UUID accountId, UUID id) {
        setPatience(accountId, id, null);
    }

    private void setPatience(UUID accountId, UUID id, @Nullable Instant until) {
        if (!database.write(db -> ApplicationRows.setPatience(db, accountId, id, until))) {
            throw Refusals.unknownApplication();
        }
    }
}
