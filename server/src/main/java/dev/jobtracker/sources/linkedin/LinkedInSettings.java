package dev.jobtracker.sources.linkedin;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * LinkedIn's postings through RapidAPI.
 *
 * @param baseUrl the server; unset: the host
 * @param apiKey RapidAPI's
 * @param host how RapidAPI calls the API, in a header
 */
@ConfigurationProperties("jobtracker.sources.linkedin")
record LinkedInSettings(
        @DefaultValue("true") boolean enabled,
        @Nullable URI baseUrl,
        @Nullable String apiKey,

        @DefaultValue("linkedin-job-search-api.p.rapidapi.com")
        String host) {

    LinkedInSettings {
        if (!host.matches("[A-Za-z0-9.-]+(:\\d+)?")) {
            throw new IllegalArgumentException("host must be a name such as api.example.org");
        }
    }

    Upstream upstream() {
        URI base = Objects.requireNonNullElseGet(baseUrl, () -> URI.create("https://" + host));
        return new Upstream(
                "linkedin", "LinkedIn Job Search (RapidAPI)", enabled, base, apiKey, Upstream.KeyNeed.REQUIRED);
    }
}
