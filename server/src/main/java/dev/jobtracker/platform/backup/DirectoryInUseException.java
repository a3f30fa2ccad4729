package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.settings.StopsTheStart;
import java.nio.file.Path;

/** Another process uses the data directory. */
public final class DirectoryInUseException extends RuntimeException implements StopsTheStart {

    private static final long serialVersionUID = 1L;

    private final transient Path directory;

    DirectoryInUseException(Path directory) {
        super("in use: " + directory);
        this.directory = directory;
    }

    @Override
    public String sentence() {
        return "Another JobTracker uses the data directory " + directory + "; stop it first.";
    }
}
