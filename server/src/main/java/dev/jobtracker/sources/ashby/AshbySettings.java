package dev.jobtracker.sources.ashby;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Ashby job boards, which needs no key.
 *
 * @param companies watched for everybody, by the names of their boards
 */
@ConfigurationProperties("jobtracker.sources.ashby")
record AshbySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://api.ashbyhq.com") URI baseUrl,
        @DefaultValue List<String> companies) {

    AshbySettings {
        companies = List.copyOf(companies);
    }

    Upstream upstream() {
        return new Upstream("ashby", "Ashby job boards", enabled, baseUrl, null, Upstream.KeyNeed.NONE);
    }
}
