package dev.jobtracker.sources.remotive;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Remotive, which needs no key. */
@ConfigurationProperties("jobtracker.sources.remotive")
record RemotiveSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://remotive.com") URI baseUrl) {

    Upstream upstream() {
        return new Upstream("remotive", "Remotive", enabled, baseUrl, null, Upstream.KeyNeed.NONE);
    }
}
