package dev.jobtracker.matching.embeddings;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.openai.OpenAiSettings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model behind {@code POST /embeddings} of a server that speaks OpenAI's dialect. A refusal for now is handed on with
 * the time the server asks for, and is not asked again before.
 */
final class OpenAiModel implements EmbeddingModel {

    static final String PROVIDER = "openai/";
    static final String DEFAULT_MODEL = "text-embedding-3-small";

    /** A request of OpenAI's takes 2,048 texts and 300,000 tokens in all; a token is a character or more. */
    private static final int MOST_TEXTS = 256;

    private static final int MOST_CHARACTERS = 250_000;

    /** A text takes 8,192 tokens; in no language is a token less than a character. */
    private static final int LONGEST_TEXT = 8_000;

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final DataSize LARGEST = DataSize.ofMegabytes(40);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final OutboundHttp http;
    private final OpenAiSettings server;
    private final String model;
    private final @Nullable Integer wanted;
    private final Clock clock;
    private volatile int dimensions;

    /**
     * Nothing is computed or loaded before it is needed.
     *
     * @param wanted how many numbers to ask for; null for as many as the model makes
     */
    OpenAiModel(OutboundHttp http, OpenAiSettings server, String model, @Nullable Integer wanted, Clock clock) {
        this.http = http;
        this.server = server;
        this.model = model;
        this.wanted = wanted;
        this.clock = clock;
        this.dimensions = wanted == null ? 0 : wanted;
    }

    @Override
    public String name() {
        return PROVIDER + model + (wanted == null ? "" : "@" + wanted);
    }

    @Override
    public int dimensions() {
        if (dimensions == 0) {
            dimensions = query("dimensions").length;
        }
        return dimensions;
    }

    @Override
    public float[] query(String text) {
        return passages(List.of(text)).getFirst();
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        List<float[]> vectors = new ArrayList<>(texts.size());
        List<String> batch = new ArrayList<>();
        int characters = 0;
        for (String whole : texts) {
            String text = whole.isBlank() ? "-" : whole.substring(0, Math.min(whole.length(), LONGEST_TEXT));
            if (batch.size() == MOST_TEXTS || characters + text.length() > MOST_CHARACTERS) {
                vectors.addAll(asked(batch));
                batch.clear();
                characters = 0;
            }
            batch.add(text);
            characters += text.length();
        }
        if (!batch.isEmpty()) {
            vectors.addAll(asked(batch));
        }
        return vectors;
    }

    private List<float[]> asked(List<String> texts) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("model", model);
        question.put("input", texts);
        question.put("encoding_format", "float");
        if (wanted != null) {
            question.put("dimensions", wanted);
        }
        HttpCall call = HttpCall.get("openai", URI.create(server.baseUrl() + "/embeddings"))
                .posting("application/json", JSON.writeValueAsString(question))
                .within(WITHIN)
                .atMost(LARGEST)
                .anywhere();
        if (server.apiKey() != null) {
            call = call.header("Authorization", "Bearer " + server.apiKey());
        }
        HttpReply reply;
        try {
            reply = http.send(call);
        } catch (HttpFailedException failure) {
            throw new EmbeddingFailedException("the embedding server did not answer: " + failure.getMessage(), failure);
        }
        if (!reply.successful()) {
            throw new EmbeddingFailedException(
                    "the embedding server answered " + reply.status(),
                    null,
                    reply.retryAfter(clock.instant()).orElse(null));
        }
        return read(reply, texts.size());
    }

    private static List<float[]> read(HttpReply reply, int expected) {
        JsonNode data;
        try {
            data = JSON.readTree(reply.body()).path("data");
        } catch (JacksonException unreadable) {
            throw new EmbeddingFailedException("the embedding server's answer is no JSON", unreadable);
        }
        float[][] vectors = new float[expected][];
        int at = 0;
        for (JsonNode one : data) {
            int index = one.path("index").asInt(at++);
            JsonNode numbers = one.path("embedding");
            if (index < 0 || index >= expected || numbers.isEmpty()) {
                throw incomplete();
            }
            vectors[index] = vector(numbers);
        }
        for (float[] vector : vectors) {
            if (vector == null || vector.length != vectors[0].length) {
                throw incomplete();
            }
        }
        return List.of(vectors);
    }

    private static float[] vector(JsonNode numbers) {
        float[] vector = new float[numbers.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = numbers.path(i).floatValue();
        }
        return Vectors.unit(vector);
    }

    private static EmbeddingFailedException incomplete() {
        return new EmbeddingFailedException("the embedding server did not answer for each text", null);
    }
}
