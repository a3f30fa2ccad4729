package dev.jobtracker.sources.lever;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Lever job boards, which needs no key.
 *
 * @param companies watched for everybody, by the names of their boards
 */
@ConfigurationProperties("jobtracker.sources.lever")
record LeverSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://api.lever.co") URI baseUrl,
        @DefaultValue List<String> companies) {

    LeverSettings {
        companies = List.copyOf(companies);
    }

    Upstream upstream() {
        return new Upstream("lever", "Lever job boards", enabled, baseUrl, null, Upstream.KeyNeed.NONE);
    }
}
