package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.commands.CommandFailedException;
import dev.jobtracker.platform.commands.FileCommand;
import dev.jobtracker.platform.commands.Terminal;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.files.DataDirectory;
import java.io.IOException;
import java.nio.file.Path;

/** {@code ./run restore FILE}: puts a backup's content in the place of what is there, while the server is stopped. */
final class RestoreCommand implements FileCommand {

    private final BackupReader backup;
    private final Database database;
    private final DataDirectory directory;

    RestoreCommand(BackupReader backup, Database database, DataDirectory directory) {
        this.backup = backup;
        this.database = database;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String takes() {
        return "the file of a backup";
    }

    @Override
    public int run(Path source, Terminal terminal) {
        FileCommand.existing(source);
        try (ServerLock lock = ServerLock.take(directory, database.kind())) {
            backup.read(source, (table, count) -> terminal.progress(table + ": " + count));
            terminal.print("Everything is as it was in " + source + ".");
            return 0;
        } catch (DirectoryInUseException inUse) {
            throw new CommandFailedException(inUse.sentence(), inUse);
        } catch (IOException failure) {
            throw new CommandFailedException("The backup could not be read: " + failure.getMessage(), failure);
        }
    }
}
