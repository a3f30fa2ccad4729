package dev.jobtracker.sources;

/** Carries a {@link SourceFailure} out of a call to a source. */
public final class SourceFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SourceFailure failure;

    public SourceFailedException(SourceFailure failure) {
        super(failure.explanation());
        this.failure = failure;
    }

    public SourceFailure failure() {
        return failure;
    }
}
