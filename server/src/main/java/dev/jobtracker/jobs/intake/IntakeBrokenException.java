package dev.jobtracker.jobs.intake;

/** Postings could not be stored; what was stored before stays. */
public final class IntakeBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IntakeBrokenException(Throwable cause) {
        super("postings could not be stored", cause);
    }
}
