package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.commands.Command;
import dev.jobtracker.platform.commands.CommandFailedException;
import dev.jobtracker.platform.commands.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./run backup FILE}: everything in one file, also while the server runs. */
final class BackupCommand implements Command {

    private final BackupWriter backup;

    BackupCommand(BackupWriter backup) {
        this.backup = backup;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "FILE";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (arguments.size() != 1) {
            terminal.complain("backup takes one file to write to.");
            return 2;
        }
        Path target = Path.of(arguments.getFirst()).toAbsolutePath();
        try {
            backup.write(target, (part, count) -> terminal.progress(part + ": " + count));
            terminal.print("Everything is in " + target + " (" + Files.size(target) / 1024 + " KiB).");
            return 0;
        } catch (IOException failure) {
            throw new CommandFailedException("The backup could not be written: " + failure.getMessage(), failure);
        }
    }
}
