package dev.jobtracker.accounts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who may make an account. The very first one may always be made: it is the owner's. */
public enum SignUpMode {
    OPEN,
    /** Whoever brings an invitation of the owner's. */
    INVITE,
    CLOSED;

    /** The name on the wire, in settings and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The mode of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static SignUpMode of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
