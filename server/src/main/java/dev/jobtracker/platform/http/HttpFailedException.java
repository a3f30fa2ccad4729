package dev.jobtracker.platform.http;

import org.jspecify.annotations.Nullable;

/** Carries an {@link HttpFailure} out of a call. */
public final class HttpFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HttpFailure failure;

    public HttpFailedException(HttpFailure failure) {
        this(failure, null);
    }

    HttpFailedException(HttpFailure failure, @Nullable Throwable cause) {
        super(failure.explanation(), cause);
        this.failure = failure;
    }

    public HttpFailure failure() {
        return failure;
    }
}
