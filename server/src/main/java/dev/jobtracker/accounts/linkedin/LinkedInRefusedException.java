package dev.jobtracker.accounts.linkedin;

/** The trip to LinkedIn brought nobody in; the app says why by the code. */
public final class LinkedInRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    LinkedInRefusedException(String code) {
        super(code);
        this.code = code;
    }

    LinkedInRefusedException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    /** Stable, listed in {@code docs/errors.md}. */
    public String code() {
        return code;
    }
}
