package dev.jobtracker.benchmarks;

import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** The postings that larger sets are made from: a file of one's own, or the simulator's invented ones. */
final class BasePostings {

    private BasePostings() {}

    static Path in(Path directory, Options options) throws IOException, InterruptedException {
        if (options.path("from").isPresent()) {
            return options.path("from").get().toAbsolutePath();
        }
        Path file = directory.resolve("base.jsonl");
        try (Simulator simulator = Simulator.start(SimulatorOptions.invented());
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest snapshot = HttpRequest.newBuilder(URI.create(simulator.url("jobstream") + "/v2/snapshot"))
                    .header("Accept", "application/jsonl")
                    .build();
            client.send(snapshot, BodyHandlers.ofFile(file));
        }
        return file;
    }

    /** {@code count} postings as JSON Lines, the same for the same base. */
    static Path multiplied(Path directory, Options options, int count) throws IOException, InterruptedException {
        Path file = directory.resolve("postings.jsonl");
        new PostingMultiplier().multiply(in(directory, options), file, count);
        return file;
    }
}
