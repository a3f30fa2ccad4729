package dev.jobtracker.applications;

import dev.jobtracker.applications.ApplicationQuery.Silence;
import dev.jobtracker.profiles.Profiles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How long a person waits before no answer means none: after that the app suggests it, and decides nothing. */
@Component
public class Silences {

    private final Profiles profiles;
    private final Clock clock;

    Silences(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The silence that is long enough for a person, as of now. */
    public Silence of(UUID accountId) {
        Instant now = clock.instant();
        int days = profiles.settings(accountId).ghostedAfterDays();
        return new Silence(now.minus(Duration.ofDays(days)), now);
    }
}
