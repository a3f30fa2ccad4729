package dev.jobtracker.sources;

import dev.jobtracker.sources.reading.SourceJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** The replies under {@code src/test/resources/sources}, and the moment at which they are read. */
public final class Replies {

    public static final Instant NOW = Instant.parse("2026-03-05T12:30:00Z");

    private Replies() {}

    /** A reply in JSON, by a name such as {@code jsearch/v2.json}. */
    public static JsonNode json(String name) {
        return SourceJson.read(new ByteArrayInputStream(text(name).getBytes(StandardCharsets.UTF_8)));
    }

    public static String text(String name) {
        try (InputStream file = Replies.class.getResourceAsStream("/sources/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no such reply: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
