package dev.jobtracker.jobs.imports;

import dev.jobtracker.platform.commands.Command;
import dev.jobtracker.platform.commands.CommandFailedException;
import dev.jobtracker.platform.commands.Terminal;
import dev.jobtracker.sources.jobtech.JobStreamSnapshot;
import dev.jobtracker.sources.jobtech.JobStreamSnapshot.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./run import FILE}: a JobStream snapshot from disk into the catalog, also while the server runs. */
final class ImportCommand implements Command {

    private final SnapshotIntakes intakes;

    ImportCommand(SnapshotIntakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "FILE";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (arguments.size() != 1) {
            terminal.complain("import takes one file: JSON or JSON Lines, plain or gzip.");
            return 2;
        }
        Path file = Path.of(arguments.getFirst());
        if (!Files.isRegularFile(file)) {
            throw new CommandFailedException("There is no file " + file + ".");
        }
        try (InputStream content = Files.newInputStream(file)) {
            return run(new CountedInput(content), Files.size(file), terminal);
        } catch (IOException failure) {
            throw new CommandFailedException(
                    "The file could not be read to its end: " + failure.getMessage() + ". What was read is kept.",
                    failure);
        }
    }

    private int run(CountedInput content, long size, Terminal terminal) throws IOException {
        ImportProgress progress = new ImportProgress(size, content, terminal);
        Reading reading;
        try (SnapshotIntake intake = intakes.open(progress)) {
            reading = JobStreamSnapshot.read(content, intake);
            intake.finish();
        } finally {
            progress.summarise();
        }
        String truncated = reading.truncated();
        if (truncated != null) {
            terminal.complain("The file is truncated: " + truncated + ". What was read is kept.");
            return 1;
        }
        return 0;
    }
}
