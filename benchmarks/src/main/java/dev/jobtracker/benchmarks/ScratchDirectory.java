package dev.jobtracker.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory for one run, gone with all that is in it when it is closed.
 *
 * @param path where it is
 */
record ScratchDirectory(Path path) implements AutoCloseable {

    static ScratchDirectory named(String name) throws IOException {
        return new ScratchDirectory(Files.createTempDirectory("jobtracker-" + name));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
