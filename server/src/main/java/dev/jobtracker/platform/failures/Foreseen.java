package dev.jobtracker.platform.failures;

/**
 * Marks an exception that says what the world outside did, such as a mail server that does not answer. It is handled
 * where it is thrown, and is no defect of ours to be tracked.
 */
public interface Foreseen {

    /** Whether the failure, or what caused it, was foreseen. */
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Foreseen) {
                return true;
            }
        }
        return false;
    }
}
