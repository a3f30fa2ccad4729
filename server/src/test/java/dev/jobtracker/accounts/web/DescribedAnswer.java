package dev.jobtracker.accounts.web;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds a real answer against what the API's description says of it. */
record DescribedAnswer(JsonNode schemas) {

    /** What is missing, of another type or not described at all. */
    List<String> misfits(String place, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString().replaceFirst(".*/", "");
            return misfits(place, schemas.path(name), value);
        }
        if (schema.has("oneOf")) {
            return value.isNull()
                    ? List.of()
                    : misfits(place, schema.path("oneOf").get(0), value);
        }
        if (!hasType(schema.path("type"), value)) {
            return List.of(place + " is no " + schema.path("type"));
        }
        return switch (value) {
            case JsonNode list when list.isArray() -> inList(place, schema.path("items"), list);
            case JsonNode object when object.isObject() -> inObject(place, schema, object);
            default -> List.of();
        };
    }

    private static boolean hasType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> hasType(one, value));
        }
        return switch (type.asString("")) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> true;
        };
    }

    private List<String> inList(String place, JsonNode items, JsonNode list) {
        return list.valueStream()
                .flatMap(item -> misfits(place + "[]", items, item).stream())
                .distinct()
                .toList();
    }

    private List<String> inObject(String place, JsonNode schema, JsonNode object) {
        List<String> misfits = new ArrayList<>();
        schema.path("required").forEach(name -> {
            if (!object.has(name.asString())) {
                misfits.add(place + "." + name.asString() + " is missing");
            }
        });
        object.forEachEntry((name, value) -> {
            JsonNode described = schema.path("properties").path(name);
            if (!described.isMissingNode()) {
                misfits.addAll(misfits(place + "." + name, described, value));
            } else if (schema.path("additionalProperties").isObject()) {
                misfits.addAll(misfits(place + "." + name, schema.path("additionalProperties"), value));
            } else {
                misfits.add(place + "." + name + " is not described");
            }
        });
        return misfits;
    }
}
