package dev.jobtracker.accounts.linkedin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A place in the app, which no way of reading takes for an address elsewhere.
 *
 * @param value starts with exactly one slash; at most 500 characters of printable ASCII, without a backslash
 */
public record LocalPath(@JsonValue String value) {

    private static final LocalPath START = new LocalPath("/");
    private static final int MAX_LENGTH = 500;

    /**
     * Takes what is such a place.
     *
     * @throws IllegalArgumentException when it is none
     */
    @JsonCreator
    public LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("not a path in the app");
        }
    }

    private static boolean isLocal(String value) {
        if (value.length() > MAX_LENGTH || !value.startsWith("/") || value.startsWith("//") || value.contains("\\")) {
            return false;
        }
        try {
            URI uri = new URI(value);
            return !uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && value.chars().allMatch(character -> character > ' ' && character < 127);
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** The place asked for, or the app's start when that is none. */
    public static LocalPath orStart(@Nullable String asked) {
        return asked != null && isLocal(asked) ? new LocalPath(asked) : START;
    }
}
