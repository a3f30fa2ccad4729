package dev.jobtracker.sources.reading;

import java.io.InputStream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** JSON from strangers, with limits on what it may do to us. Safe to share between threads. */
public final class SourceJson {

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxNumberLength(100)
                            .maxNameLength(1_000)
                            .maxStringLength(5_000_000)
                            .build())
                    .build())
            .build()
            .reader();

    private SourceJson() {}

    /**
     * The one value in these bytes, in UTF-8, UTF-16 or UTF-32.
     *
     * @throws tools.jackson.core.JacksonException when it is not one whole JSON value, or nests deeper than 100
     */
    public static JsonNode read(InputStream bytes) {
        return READER.readTree(bytes);
    }

    /** The one value in a part of an array of bytes. */
    public static JsonNode read(byte[] bytes, int offset, int length) {
        return READER.readTree(bytes, offset, length);
    }
}
