package dev.jobtracker.sources;

import dev.jobtracker.platform.failures.Foreseen;
import org.jspecify.annotations.Nullable;

/** Carries a {@link SourceFailure} out of a call to a source. */
public final class SourceFailedException extends RuntimeException implements Foreseen {

    private static final long serialVersionUID = 1L;

    private final transient SourceFailure failure;

    public SourceFailedException(SourceFailure failure) {
        this(failure, null);
    }

    public SourceFailedException(SourceFailure failure, @Nullable Throwable cause) {
        super(failure.explanation(), cause);
        this.failure = failure;
    }

    public SourceFailure failure() {
        return failure;
    }
}
