package dev.jobtracker.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory for one run, gone with all that is in it at the end.
 *
 * @param path where it is
 */
record TemporaryDirectory(Path path) implements AutoCloseable {

    /** @param name what it is for, after {@code jobtracker-} */
    static TemporaryDirectory named(String name) throws IOException {
        return new TemporaryDirectory(Files.createTempDirectory("jobtracker-" + name));
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> everything = Files.walk(path)) {
            deepestFirst = everything.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }
}
