package dev.jobtracker.archives;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a file has been taken in.
 *
 * @param done lines that were read so far
 * @param report what they brought so far
 */
public record ImportProgress(
        UUID id,
        Status status,
        int total,
        int done,
        Instant createdAt,
        @Nullable Instant finishedAt,
        ImportReport report) {

    /** Where an import is. */
    public enum Status {
        PENDING,
        FINISHED,
        /** It was tried several times and each time something of ours broke. */
        FAILED;

        /** The name on the wire and in the database. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
