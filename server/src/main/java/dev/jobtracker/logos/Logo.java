package dev.jobtracker.logos;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A picture that stands for a company.
 *
 * @param url on this server, named by its content
 */
public record Logo(String url, Kind kind) {

    /** Where a picture comes from. */
    public enum Kind {
        /** The company's own. */
        REMOTE,
        /** A monogram that we drew. */
        GENERATED;

        /** The name on the wire. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Logo stored(String image) {
        return new Logo("/logos/" + image + ".png", Kind.REMOTE);
    }

    static Logo drawn(String name) {
        return new Logo("/logos/" + Monogram.of(name).fileName(), Kind.GENERATED);
    }
}
