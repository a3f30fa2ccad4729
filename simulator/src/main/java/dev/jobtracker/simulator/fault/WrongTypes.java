package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The right keys in the right places, but every value has a type that nobody announced. */
public record WrongTypes() implements Fault {

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) {
        return Rendered.changed(honest.get(), WrongTypes::wrong);
    }

    private static JsonNode wrong(JsonNode right) {
        if (right instanceof ObjectNode object) {
            ObjectNode changed = Json.object();
            object.forEachEntry((key, value) -> changed.set(key, wrong(value)));
            return changed;
        }
        if (right instanceof ArrayNode array) {
            ArrayNode changed = Json.array();
            array.forEach(value -> changed.add(wrong(value)));
            return array.isEmpty() ? Json.object().put("unexpected", true) : changed;
        }
        if (right.isString()) {
            return Json.tree(right.asString().length());
        }
        if (right.isNumber()) {
            return Json.tree("about " + right.asString());
        }
        return right.isBoolean()
                ? Json.object().put("answer", "perhaps")
                : Json.array().add(1);
    }
}
