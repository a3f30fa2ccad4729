package dev.jobtracker.discovery.page;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How sure it is that a posting says what its page says. */
public enum Certainty {
    /** The page describes the posting to programs. */
    CERTAIN,
    /** Title and company stand where pages have them, and the text is that of an advertisement. */
    LIKELY,
    /** There is a title and something of an advertisement. */
    GUESS;

    /** The name on the wire. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
