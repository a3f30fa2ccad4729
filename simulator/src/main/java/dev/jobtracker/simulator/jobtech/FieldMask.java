package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code X-Fields}: a mask as Flask-RESTX reads it, such as {@code total{value}, hits{id, employer{name}}}. */
final class FieldMask {

    private final String text;
    private int at;

    private FieldMask(String text) {
        this.text = text;
    }

    /** Applies a mask; 400 where it cannot be read. */
    static Reply apply(String mask, JsonNode whole) {
        String inner = mask.strip();
        if (inner.startsWith("{") && inner.endsWith("}")) {
            inner = inner.substring(1, inner.length() - 1);
        }
        FieldMask reader = new FieldMask(inner);
        Map<String, Object> fields = reader.fields();
        if (reader.at < inner.length()) {
            return Reply.message(400, "Parse error: unexpected } in mask");
        }
        return Reply.json(masked(whole, fields));
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (at < text.length() && text.charAt(at) != '}') {
            String name = name();
            if (at < text.length() && text.charAt(at) == '{') {
                at++;
                fields.put(name, fields());
                at++;
            } else if (!name.isEmpty()) {
                fields.put(name, Map.of());
            }
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            }
        }
        return fields;
    }

    private String name() {
        int from = at;
        while (at < text.length() && ",{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private static JsonNode masked(JsonNode node, Map<String, Object> fields) {
        if (fields.isEmpty() || fields.containsKey("*")) {
            return node;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode kept = Json.array();
            array.forEach(element -> kept.add(masked(element, fields)));
            return kept;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        ObjectNode kept = Json.object();
        fields.forEach((name, inner) -> {
            JsonNode value = node.path(name);
            kept.set(name, value.isMissingNode() ? null : masked(value, inside(inner)));
        });
        return kept;
    }

    @SuppressWarnings("unchecked") // fields() puts nothing else in
    private static Map<String, Object> inside(Object inner) {
        return (Map<String, Object>) inner;
    }
}
