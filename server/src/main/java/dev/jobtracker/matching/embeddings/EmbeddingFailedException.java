package dev.jobtracker.matching.embeddings;

import dev.jobtracker.platform.failures.Foreseen;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** No vector is to be had: a model that cannot be loaded, or a server that refuses. The message is for the owner. */
public class EmbeddingFailedException extends RuntimeException implements Foreseen {

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    public EmbeddingFailedException(String message, @Nullable Throwable cause) {
        this(message, cause, null);
    }

    public EmbeddingFailedException(String message, @Nullable Throwable cause, @Nullable Duration retryAfter) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** How long the server asked to be left alone, where it did. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
