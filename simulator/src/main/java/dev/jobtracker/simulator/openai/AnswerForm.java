package dev.jobtracker.simulator.openai;

import dev.jobtracker.simulator.wire.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form that structured answers are asked for in: JSON Schema, with what the strict mode demands. */
final class AnswerForm {

    private AnswerForm() {}

    /** What is wrong with it in strict mode; null where nothing is. */
    static @Nullable String complaint(JsonNode format) {
        String name = format.path("name").asString("");
        if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
            return "Invalid 'response_format.json_schema.name'";
        }
        if (!format.path("schema").isObject()) {
            return "Missing required parameter: 'response_format.json_schema.schema'";
        }
        return format.path("strict").asBoolean(false) ? strict(format.path("schema"), name) : null;
    }

    private static @Nullable String strict(JsonNode schema, String name) {
        if (schema.path("properties").isObject()) {
            if (!schema.path("additionalProperties").isBoolean()
                    || schema.path("additionalProperties").asBoolean()) {
                return "Invalid schema for response_format '" + name + "': 'additionalProperties' must be false";
            }
            for (String property : schema.path("properties").propertyNames()) {
                boolean required = false;
                for (JsonNode each : schema.path("required")) {
                    required |= each.asString().equals(property);
                }
                if (!required) {
                    return "Invalid schema for response_format '" + name + "': 'required' must name '" + property + "'";
                }
                String below = strict(schema.path("properties").path(property), name);
                if (below != null) {
                    return below;
                }
            }
        }
        return schema.path("items").isObject() ? strict(schema.path("items"), name) : null;
    }

    /** Null where that is allowed, else no items, no letters, zero. */
    static JsonNode emptiest(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (each.asString().equals("null")) {
                    return Json.MAPPER.nullNode();
                }
            }
        }
        return switch (type.isArray() ? type.path(0).asString() : type.asString("object")) {
            case "array" -> Json.array();
            case "string" -> Json.tree("");
            case "integer", "number" -> Json.tree(0);
            case "boolean" -> Json.tree(false);
            default -> {
                ObjectNode object = Json.object();
                schema.path("properties").forEachEntry((key, value) -> object.set(key, emptiest(value)));
                yield object;
            }
        };
    }
}
