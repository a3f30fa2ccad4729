package dev.jobtracker.jobs.imports;

import dev.jobtracker.jobs.CatalogRuns;
import dev.jobtracker.jobs.ImportSession;
import dev.jobtracker.jobs.intake.IntakeBrokenException;
import dev.jobtracker.platform.commands.CommandFailedException;
import dev.jobtracker.platform.commands.FileCommand;
import dev.jobtracker.platform.commands.Terminal;
import dev.jobtracker.sources.jobtech.JobStreamSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code ./run import FILE}: a JobStream snapshot from disk into the catalog, also while the server runs. */
@Component
final class ImportCommand implements FileCommand {

    private static final int REHEARSED = 200;
    private static final String REHEARSED_RECORD = """
            {"id":"rehearsal-#","headline":"Rehearsal #","description":{"text":"You build. Du bygger &amp; vårdar.",\
            "text_formatted":"<p>You <b>build</b>.</p><ul><li>Du bygger &amp; vårdar.</li></ul>"},\
            "employer":{"name":"Rehearsal AB"},"workplace_address":{"municipality":"Lund","municipality_code":"1281",\
            "region":"Skåne län","country":"Sverige","country_code":"199","coordinates":[13.19,55.7]},\
            "publication_date":"2026-11-02T08:00:00","last_publication_date":"2100-01-01T23:59:59",\
            "application_deadline":"2100-01-01T23:59:59","removed":false,"timestamp":1793606400000,\
            "webpage_url":"https://example.test/rehearsal"}""";

    private final CatalogRuns runs;
    private final Clock clock;

    ImportCommand(CatalogRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String takes() {
        return "one file: JSON or JSON Lines, plain or gzip";
    }

    @Override
    public int run(Path file, Terminal terminal) {
        try (InputStream content = Files.newInputStream(FileCommand.existing(file))) {
            return run(new CountedInput(content), Files.size(file), terminal);
        } catch (IOException failure) {
            throw new CommandFailedException(
                    "The file could not be read to its end: " + failure.getMessage() + ". What was read is kept.",
                    failure);
        }
    }

    private int run(CountedInput content, long size, Terminal terminal) throws IOException {
        ImportProgress progress = new ImportProgress(size, content, terminal, clock);
        try (ImportSession session = runs.beginImport();
                var _ = new StopNotice(session, terminal)) {
            return run(content, session, progress, terminal);
        } catch (IntakeBrokenException broken) {
            throw new CommandFailedException(
                    "The import stopped before its end. " + broken.sentence()
                            + " What was stored is kept; the same command takes the rest.",
                    broken);
        }
    }

    private int run(CountedInput content, ImportSession session, ImportProgress progress, Terminal terminal)
            throws IOException {
        String truncated;
        try {
            truncated = read(content, session, progress);
            var _ = session.finish(truncated == null ? null : "The file is truncated: " + truncated);
        } catch (IntakeBrokenException broken) {
            session.breakOff(broken.sentence());
            throw broken;
        } finally {
            progress.summarise(session.counts());
        }
        if (truncated != null) {
            terminal.complain("The file is truncated: " + truncated + ". What was read is kept.");
            return 1;
        }
        return 0;
    }

    private @Nullable String read(CountedInput content, ImportSession session, ImportProgress progress)
            throws IOException {
        SnapshotIntake intake = new SnapshotIntake(session, progress, clock);
        try {
            return JobStreamSnapshot.read(content, intake).truncated();
        } finally {
            intake.handOver();
        }
    }

    @Override
    public void rehearse(Path directory) throws IOException {
        Path file = directory.resolve("rehearsal.jsonl");
        Files.write(
                file,
                IntStream.range(0, REHEARSED)
                        .mapToObj(index -> REHEARSED_RECORD.replace("#", String.valueOf(index)))
                        .toList());
        run(file, Terminal.unseen());
    }
}
