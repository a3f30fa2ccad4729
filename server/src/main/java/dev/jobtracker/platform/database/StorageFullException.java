package dev.jobtracker.platform.database;

/** The disk had no room for a change. Nothing of the change was kept, and what was there before is intact. */
public final class StorageFullException extends RuntimeException {

    /** What a person is told. */
    public static final String SENTENCE = "The disk is full: nothing was changed. Make room, then try again.";

    private static final long serialVersionUID = 1L;

    StorageFullException(RuntimeException cause) {
        super(SENTENCE, cause);
    }
}
