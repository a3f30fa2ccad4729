package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.commands.CommandFailedException;
import dev.jobtracker.platform.commands.FileCommand;
import dev.jobtracker.platform.commands.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./run backup FILE}: everything in one file, also while the server runs. */
final class BackupCommand implements FileCommand {

    private final BackupWriter backup;

    BackupCommand(BackupWriter backup) {
        this.backup = backup;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String takes() {
        return "one file to write to";
    }

    @Override
    public int run(Path file, Terminal terminal) {
        Path target = file.toAbsolutePath();
        try {
            backup.write(target, (part, count) -> terminal.progress(part + ": " + count));
            terminal.print("Everything is in " + target + " (" + Files.size(target) / 1024 + " KiB).");
            return 0;
        } catch (IOException failure) {
            throw new CommandFailedException("The backup could not be written: " + failure.getMessage(), failure);
        }
    }
}
