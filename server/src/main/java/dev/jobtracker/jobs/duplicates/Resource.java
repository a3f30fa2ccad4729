package dev.jobtracker.jobs.duplicates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The word lists beside this package. */
final class Resource {

    private Resource() {}

    /** The lines of a list without its comments. */
    static List<String> lines(String name) {
        try (InputStream stream = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line {@code meaning: name, name}. */
    record Entry(String key, List<String> names) {

        static Entry of(String line) {
            int colon = line.indexOf(": ");
            List<String> names = Stream.of(line.substring(colon + 2).split(","))
                    .map(Letters::words)
                    .filter(name -> !name.isEmpty())
                    .toList();
            return new Entry(line.substring(0, colon), names);
        }
    }
}
