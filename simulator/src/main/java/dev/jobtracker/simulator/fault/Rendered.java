package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.wire.Body;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Replies whose JSON is changed before it is sent; meant for small ones, everything is in memory. */
final class Rendered {

    private Rendered() {}

    /** Changes the JSON of a reply; what is not JSON stays as it is. */
    static Reply changed(Reply honest, UnaryOperator<JsonNode> change) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            honest.body().writeTo(content);
            byte[] changed = Json.bytes(change.apply(Json.read(content.toByteArray())));
            return new Reply(honest.status(), honest.headers(), Body.of(changed));
        } catch (JacksonException notJson) {
            return honest;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
