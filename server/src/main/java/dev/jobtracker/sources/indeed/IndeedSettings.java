package dev.jobtracker.sources.indeed;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Indeed.
 *
 * @param publisherId of Indeed's Publisher API
 * @param apiKey another name for the publisher id
 * @param country ISO 3166-1 alpha-2, asked for when a question names none; unset: Indeed takes the United States
 */
@ConfigurationProperties("jobtracker.sources.indeed")
record IndeedSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://api.indeed.com") URI baseUrl,
        @Nullable String publisherId,
        @Nullable String apiKey,
        @Nullable String country) {

    Upstream upstream() {
        String publisher = publisherId == null || publisherId.isBlank() ? apiKey : publisherId;
        return new Upstream("indeed", "Indeed Publisher API", enabled, baseUrl, publisher, Upstream.KeyNeed.OPTIONAL);
    }
}
