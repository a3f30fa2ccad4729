package dev.jobtracker.matching.embeddings;

import dev.jobtracker.platform.failures.Foreseen;
import org.jspecify.annotations.Nullable;

/** No vector is to be had: a model that cannot be loaded, or a server that refuses. The message is for the owner. */
public class EmbeddingFailedException extends RuntimeException implements Foreseen {

    private static final long serialVersionUID = 1L;

    public EmbeddingFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
