package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * JobStream, which is fetched whole and followed.
 *
 * @param apiKey sent as the header {@code api-key}; nobody has needed one since 2021
 */
@ConfigurationProperties("jobtracker.sources.jobstream")
record JobStreamSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://jobstream.api.jobtechdev.se") URI baseUrl,
        @Nullable String apiKey) {

    Upstream upstream() {
        return new Upstream("jobstream", "JobStream (JobTech)", enabled, baseUrl, apiKey, Upstream.KeyNeed.OPTIONAL);
    }
}
