package dev.jobtracker.accounts.token;

import java.time.Duration;
import java.util.Locale;

/** What a one-time token is good for; it is good for nothing else. */
public enum Purpose {
    /** Choosing a new password, from a mail. */
    PASSWORD_RESET(Duration.ofMinutes(30)),
    /** Showing that mails to an address reach the person. */
    EMAIL_VERIFICATION(Duration.ofDays(3)),
    /** Getting the first tokens after a redirect that brought somebody in. */
    EXCHANGE(Duration.ofMinutes(2)),
    /** Removing the account, from a mail. */
    ACCOUNT_DELETION(Duration.ofMinutes(30));

    private final Duration lifetime;

    Purpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
