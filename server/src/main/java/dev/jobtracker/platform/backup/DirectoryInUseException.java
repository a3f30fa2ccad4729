package dev.jobtracker.platform.backup;

import java.nio.file.Path;

/** Another process uses the data directory. */
public final class DirectoryInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path directory;

    DirectoryInUseException(Path directory) {
        super("in use: " + directory);
        this.directory = directory;
    }

    /** What to tell the person. */
    public String sentence() {
        return "Another JobTracker uses the data directory " + directory + "; stop it first.";
    }
}
