package dev.jobtracker.jobs.intake;

import dev.jobtracker.platform.database.StorageFullException;

/** Postings could not be stored; what was stored before stays. */
public final class IntakeBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    IntakeBrokenException(Throwable cause) {
        super("postings could not be stored", cause);
        this.sentence = sentence(cause);
    }

    private static String sentence(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof StorageFullException) {
                return "The disk is full.";
            }
            if (each instanceof OutOfMemoryError) {
                return "There was not enough memory.";
            }
            if (each instanceof InterruptedException) {
                return "It was told to stop.";
            }
        }
        return "The catalog could not be written (" + cause.getClass().getSimpleName() + ").";
    }

    /** Why, for a person to read. */
    public String sentence() {
        return sentence;
    }
}
