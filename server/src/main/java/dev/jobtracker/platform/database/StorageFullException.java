package dev.jobtracker.platform.database;

/** The disk had no room for a change. Nothing of the change was kept, and what was there before is intact. */
public final class StorageFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageFullException(RuntimeException cause) {
        super("the disk is full, nothing was changed", cause);
    }
}
