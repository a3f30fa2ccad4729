package dev.jobtracker.platform.openai;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A server that speaks OpenAI's dialect.
 *
 * @param baseUrl with its version, without a slash at the end
 * @param apiKey absent for servers that want none
 * @param chatModel absent: nothing is asked of a chat model
 * @param callsPerHour how often the chat model is asked at most, by this instance for all people together
 */
@ConfigurationProperties("jobtracker.openai")
public record OpenAiSettings(
        @DefaultValue("https://api.openai.com/v1") URI baseUrl,
        @Nullable String apiKey,
        @Nullable String chatModel,
        @DefaultValue("300") int callsPerHour) {

    public OpenAiSettings {
        if (baseUrl.getHost() == null) {
            throw new IllegalArgumentException("openai.base-url must be a whole address");
        }
        if (callsPerHour < 1) {
            throw new IllegalArgumentException("openai.calls-per-hour must be at least 1");
        }
        baseUrl = URI.create(baseUrl.toString().replaceFirst("/+$", ""));
        apiKey = apiKey == null || apiKey.isBlank() ? null : apiKey.strip();
        chatModel = chatModel == null || chatModel.isBlank() ? null : chatModel.strip();
    }

    /** Never tells the key. */
    @Override
    public String toString() {
        return "OpenAiSettings[" + baseUrl.getHost() + (apiKey == null ? ", no key]" : ", with key]");
    }
}
