package dev.jobtracker.matching.embeddings;

import ai.onnxruntime.OrtException;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.openai.OpenAiSettings;
import java.time.Clock;
import java.util.Optional;

/** The models as the settings have them. */
final class ConfiguredModels implements EmbeddingModels, AutoCloseable {

    private final OutboundHttp http;
    private final OpenAiSettings openAi;
    private final Clock clock;
    private final EmbeddingModel configured;
    private final OnnxModel local;

    ConfiguredModels(EmbeddingSettings settings, OpenAiSettings openAi, OutboundHttp http, Clock clock) {
        this.http = http;
        this.openAi = openAi;
        this.clock = clock;
        this.local = LocalModel.of(settings.callers());
        this.configured = switch (settings.provider()) {
            case LOCAL -> local;
            case ONNX -> OwnModel.of(settings);
            case OPENAI ->
                new OpenAiModel(
                        http,
                        openAi,
                        settings.model() == null ? OpenAiModel.DEFAULT_MODEL : settings.model(),
                        settings.dimensions(),
                        clock);
        };
    }

    @Override
    public EmbeddingModel configured() {
        return configured;
    }

    @Override
    public Optional<EmbeddingModel> named(String name) {
        if (name.equals(configured.name())) {
            return Optional.of(configured);
        }
        if (name.equals(local.name())) {
            return Optional.of(local);
        }
        if (name.startsWith(OpenAiModel.PROVIDER) && openAi.apiKey() != null) {
            String[] parts = name.substring(OpenAiModel.PROVIDER.length()).split("@", 2);
            return Optional.of(new OpenAiModel(
                    http, openAi, parts[0], parts.length == 1 ? null : Integer.valueOf(parts[1]), clock));
        }
        return Optional.empty();
    }

    /** Gives back the memory of models. */
    @Override
    public void close() throws OrtException {
        local.close();
        if (configured instanceof OnnxModel own) {
            own.close();
        }
    }
}
