package dev.jobtracker.simulator.world;

import dev.jobtracker.simulator.wire.Json;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.node.ObjectNode;

/** An advertisement's JSON, kept as bytes: fifty thousand of them fit into memory. */
public final class Document {

    private final byte[] bytes;

    Document(ObjectNode tree) {
        this.bytes = Json.bytes(tree);
    }

    /** A tree of its own for the caller to change. */
    public ObjectNode tree() {
        return (ObjectNode) Json.read(bytes);
    }

    /** Writes the JSON. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
