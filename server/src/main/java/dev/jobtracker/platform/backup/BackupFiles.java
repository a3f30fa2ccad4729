package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.files.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which files of the data directory belong in a backup: all but the database itself, logs, and what is temporary. */
final class BackupFiles {

    private static final Set<String> LEFT_OUT = Set.of("logs", "tmp", "server.lock");

    private BackupFiles() {}

    static List<Path> in(DataDirectory directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory.path())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> belongs(directory.path().relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a path below the data directory is one that backups hold. */
    static boolean belongs(Path relative) {
        String first = relative.getName(0).toString();
        return !relative.isAbsolute()
                && !relative.startsWith("..")
                && !LEFT_OUT.contains(first)
                && !first.startsWith("jobtracker.db");
    }
}
