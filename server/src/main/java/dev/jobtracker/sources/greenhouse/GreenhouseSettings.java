package dev.jobtracker.sources.greenhouse;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Greenhouse job boards, which needs no key.
 *
 * @param companies watched for everybody, by the names of their boards
 */
@ConfigurationProperties("jobtracker.sources.greenhouse")
record GreenhouseSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://boards-api.greenhouse.io") URI baseUrl,
        @DefaultValue List<String> companies) {

    GreenhouseSettings {
        companies = List.copyOf(companies);
    }

    Upstream upstream() {
        return new Upstream("greenhouse", "Greenhouse job boards", enabled, baseUrl, null, Upstream.KeyNeed.NONE);
    }
}
