package dev.jobtracker.simulator.openai;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Vectors that are the more alike the more words two texts share. */
final class Embeddings {

    private static final Map<String, Integer> DIMENSIONS =
            Map.of("text-embedding-3-small", 1_536, "text-embedding-3-large", 3_072, "text-embedding-ada-002", 1_536);
    private static final int MOST_TEXTS = 2_048;
    private static final int LONGEST_TEXT = 8_192;
    private static final int LONGEST_REQUEST = 300_000;

    private Embeddings() {}

    static Reply answer(JsonNode question) {
        String model = question.path("model").asString("");
        Integer usual = DIMENSIONS.get(model);
        if (usual == null) {
            return OpenAiError.unknownModel(model);
        }
        if (question.has("dimensions") && model.endsWith("ada-002")) {
            return OpenAiError.invalid("This model does not support specifying dimensions.", null);
        }
        List<String> texts = texts(question.path("input"));
        int tokens = texts.stream().mapToInt(Embeddings::tokens).sum();
        if (texts.isEmpty() || texts.size() > MOST_TEXTS || texts.contains("")) {
            return OpenAiError.invalid("'$.input' is invalid.", "input");
        }
        if (tokens > LONGEST_REQUEST || texts.stream().anyMatch(text -> tokens(text) > LONGEST_TEXT)) {
            return OpenAiError.invalid("This model's maximum context length is 8192 tokens.", null);
        }
        int dimensions = question.path("dimensions").asInt(usual);
        boolean packed = question.path("encoding_format").asString("float").equals("base64");
        ObjectNode answer = Json.object().put("object", "list");
        ArrayNode data = answer.putArray("data");
        for (int index = 0; index < texts.size(); index++) {
            ObjectNode one = Json.object().put("object", "embedding").put("index", index);
            float[] vector = vector(texts.get(index), dimensions);
            one.set("embedding", packed ? Json.tree(packed(vector)) : Json.tree(vector));
            data.add(one);
        }
        answer.put("model", model);
        answer.set("usage", Json.object().put("prompt_tokens", tokens).put("total_tokens", tokens));
        return Reply.json(answer);
    }

    private static List<String> texts(JsonNode input) {
        List<String> texts = new ArrayList<>();
        if (input.isString()) {
            texts.add(input.asString());
        }
        for (JsonNode each : input) {
            texts.add(each.isString() ? each.asString() : "");
        }
        return texts;
    }

    /** About as many as the real ones count. */
    private static int tokens(String text) {
        return 1 + text.length() / 4;
    }

    private static float[] vector(String text, int dimensions) {
        float[] vector = new float[dimensions];
        vector[0] = 1e-3f;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
            vector[Math.floorMod(word.hashCode() * 0x9E3779B1, dimensions)] += 1;
        }
        double length = 0;
        for (float number : vector) {
            length += number * number;
        }
        for (int i = 0; i < dimensions; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    private static String packed(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * vector.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float number : vector) {
            bytes.putFloat(number);
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
