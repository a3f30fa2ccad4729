package dev.jobtracker.simulator.wire;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as every upstream writes and reads it. */
public final class Json {

    /** The one mapper; it is immutable and safe to share. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Json() {}

    /** A new, empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A new, empty array. */
    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** An array of the given texts. */
    public static ArrayNode array(Iterable<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /** Any value (record, list, map) as a tree. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Reads one JSON text; throws Jackson's exception where it is damaged. */
    public static JsonNode read(byte[] text) {
        return MAPPER.readTree(text);
    }

    /** Reads one JSON text; throws Jackson's exception where it is damaged. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** UTF-8 bytes, without white space. */
    public static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }
}
