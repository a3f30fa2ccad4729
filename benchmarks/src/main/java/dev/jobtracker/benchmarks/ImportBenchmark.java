package dev.jobtracker.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** A JobStream snapshot from disk into an empty catalog; beside it, only reading the same file as JSON. */
final class ImportBenchmark implements Benchmark {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Report run(Options options) throws Exception {
        int count = options.number("postings", 30_000);
        Path directory = Files.createTempDirectory("jobtracker-import");
        Path postings = BasePostings.multiplied(directory, options, count);
        Path data = Files.createDirectory(directory.resolve("data"));

        Import first = Import.of(options.root(), data, postings);
        Import again = Import.of(options.root(), data, postings);
        Duration reading = readingAlone(postings);

        return new Report("Import of a JobStream snapshot", "benchmarks/run import --postings " + count)
                .line(
                        count + " new postings, from the command to its end",
                        rate(count, first.took()),
                        "≥ 3000 postings/s")
                .line("the same file again, nothing changed", rate(count, again.took()), "")
                .line(
                        "most memory of the process",
                        first.mostResident() / 1_048_576 + " MB",
                        "heap ≤ 256 MB, set by `-Xmx256m`")
                .line("only reading the file as JSON, for comparison", rate(count, reading), "")
                .line(
                        "importing / only reading, time",
                        String.format(
                                Locale.ROOT, "%.1f ×", (double) first.took().toNanos() / reading.toNanos()),
                        "")
                .remark("The file has " + Files.size(postings) / 1_048_576
                        + " MB. Only reading is a weak opponent: it stores nothing, cleans nothing, indexes nothing.")
                .remark("The time includes the start of the command.");
    }

    private static Duration readingAlone(Path postings) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        long begun = System.nanoTime();
        try (BufferedReader lines = Files.newBufferedReader(postings)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                json.readTree(line);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static String rate(int count, Duration took) {
        return String.format(
                Locale.ROOT, "%.0f postings/s (%.1f s)", count / (took.toNanos() / 1e9), took.toNanos() / 1e9);
    }
}
