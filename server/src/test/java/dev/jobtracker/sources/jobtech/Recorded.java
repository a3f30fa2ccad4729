package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.reading.SourceJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/** The replies under {@code src/test/resources/sources/jobtech}. */
final class Recorded {

    private Recorded() {}

    static JsonNode json(String name) {
        try (InputStream file = Recorded.class.getResourceAsStream("/sources/jobtech/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no such reply: " + name);
            }
            return SourceJson.read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
