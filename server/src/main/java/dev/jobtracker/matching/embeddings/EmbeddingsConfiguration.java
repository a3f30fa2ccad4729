package dev.jobtracker.matching.embeddings;

import dev.jobtracker.platform.files.DataDirectory;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.openai.OpenAiSettings;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingSettings.class)
class EmbeddingsConfiguration {

    @Bean
    ConfiguredModels embeddingModels(
            EmbeddingSettings settings, OpenAiSettings openAi, OutboundHttp http, DataDirectory data, Clock clock) {
        keepTokenizersAtHome(data);
        return new ConfiguredModels(settings, openAi, http, clock);
    }

    /**
     * The tokenizers' library unpacks its native part into a directory, by default of the user's home; it would ask the
     * network for a build for graphics cards, and tell its makers that it is used.
     */
    private static void keepTokenizersAtHome(DataDirectory data) {
        System.setProperty("ENGINE_CACHE_DIR", data.path().resolve("cache").toString());
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
    }
}
