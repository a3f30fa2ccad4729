package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The right reply, but every list in it is empty; totals stay as they were. */
public record EmptyList() implements Fault {

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) {
        return Rendered.changed(honest.get(), EmptyList::emptied);
    }

    private static JsonNode emptied(JsonNode full) {
        if (full instanceof ArrayNode) {
            return Json.array();
        }
        if (full instanceof ObjectNode object) {
            ObjectNode changed = Json.object();
            object.forEachEntry((key, value) -> changed.set(key, emptied(value)));
            return changed;
        }
        return full;
    }
}
