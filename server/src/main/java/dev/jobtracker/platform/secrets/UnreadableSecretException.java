package dev.jobtracker.platform.secrets;

/** A sealed secret does not open: its key is lost, it belongs elsewhere, or it was altered. */
public final class UnreadableSecretException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableSecretException(String context) {
        super("the secret " + context + " cannot be read: set it again");
    }

    UnreadableSecretException(String context, Throwable cause) {
        super("the secret " + context + " cannot be read: set it again", cause);
    }
}
