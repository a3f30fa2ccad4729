package dev.jobtracker.sources.google;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Google's job search through SerpAPI.
 *
 * @param apiKey SerpAPI's
 * @param country ISO 3166-1 alpha-2, whose Google is asked when a question names no country; unset: the United States'
 * @param language which Google answers in, ISO 639-1
 * @param pages how many pages of 10 a question may cost, each one search of the plan; 1 to 10
 */
@ConfigurationProperties("jobtracker.sources.google")
record GoogleSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://serpapi.com") URI baseUrl,
        @Nullable String apiKey,
        @Nullable String country,
        @DefaultValue("en") String language,
        @DefaultValue("2") int pages) {

    GoogleSettings {
        if (pages < 1 || pages > 10) {
            throw new IllegalArgumentException("pages must be from 1 to 10");
        }
    }

    Upstream upstream() {
        return new Upstream("google", "Google Jobs (SerpAPI)", enabled, baseUrl, apiKey, Upstream.KeyNeed.REQUIRED);
    }
}
