package dev.jobtracker.matching.embeddings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which model makes vectors.
 *
 * @param model what the provider calls it; for {@code onnx} a name for people to read
 * @param dimensions how many numbers to ask the server for; absent: as many as its model makes
 * @param path of a person's own model: a directory with {@code model.onnx} and {@code tokenizer.json}
 * @param pooling of a person's own model
 * @param queryPrefix what a person's own model wants before a text that is searched with, its last space included
 * @param passagePrefix what it wants before a text that is to be found
 * @param window how many tokens of a text a person's own model reads, at most
 * @param threads how many texts are computed at the same time in the background; absent: half the processors
 */
@ConfigurationProperties("jobtracker.embedding")
public record EmbeddingSettings(
        @DefaultValue("local") Provider provider,
        @Nullable String model,
        @Nullable Integer dimensions,
        @Nullable Path path,
        @DefaultValue("mean") Pooling pooling,
        @DefaultValue("") String queryPrefix,
        @DefaultValue("") String passagePrefix,
        @DefaultValue("512") int window,
        @Nullable Integer threads) {

    private static final int MOST_DIMENSIONS = 4_000;

    public EmbeddingSettings {
        model = model == null || model.isBlank() ? null : model.strip();
        if (provider == Provider.ONNX && path == null) {
            throw new IllegalArgumentException("embedding.provider onnx needs embedding.path");
        }
        if (provider != Provider.ONNX && path != null) {
            throw new IllegalArgumentException("embedding.path goes with embedding.provider onnx");
        }
        if (provider == Provider.LOCAL && (model != null || dimensions != null)) {
            throw new IllegalArgumentException(
                    "embedding.model and embedding.dimensions go with embedding.provider openai; local has one model");
        }
        if (dimensions != null && (dimensions < 1 || dimensions > MOST_DIMENSIONS)) {
            throw new IllegalArgumentException("embedding.dimensions must be 1 to " + MOST_DIMENSIONS);
        }
        if (window < 8 || window > 8_192) {
            throw new IllegalArgumentException("embedding.window must be 8 to 8192");
        }
        if (threads != null && (threads < 1 || threads > 64)) {
            throw new IllegalArgumentException("embedding.threads must be 1 to 64");
        }
    }

    /** Who computes vectors. */
    public enum Provider {
        /** This process, with the model that comes along. */
        LOCAL,
        /** A server that speaks OpenAI's dialect. */
        OPENAI,
        /** This process, with a person's own model. */
        ONNX
    }

    /** How many texts are computed at the same time: requests keep the other half of the machine. */
    int callers() {
        return threads != null ? threads : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
