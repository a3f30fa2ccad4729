package dev.jobtracker.accounts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person may do here. */
public enum Role {
    /** Whoever signed up first, and nobody else. */
    OWNER,
    MEMBER;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
