package dev.jobtracker.platform.web;

import java.io.IOException;

/** Reading a body stopped here, because no more of it is taken. */
public final class RefusedBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemException refusal;

    private RefusedBodyException(ProblemException refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    /** More came than is taken. */
    public static RefusedBodyException tooLarge() {
        return new RefusedBodyException(StatusProblem.TOO_LARGE.refusal());
    }

    /** It took too long to come. */
    public static RefusedBodyException tooSlow() {
        return new RefusedBodyException(StatusProblem.REQUEST_TIMED_OUT.refusal());
    }

    public ProblemException refusal() {
        return refusal;
    }
}
