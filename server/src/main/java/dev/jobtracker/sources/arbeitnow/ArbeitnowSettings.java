package dev.jobtracker.sources.arbeitnow;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Arbeitnow, which needs no key. */
@ConfigurationProperties("jobtracker.sources.arbeitnow")
record ArbeitnowSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://www.arbeitnow.com") URI baseUrl) {

    Upstream upstream() {
        return new Upstream("arbeitnow", "Arbeitnow", enabled, baseUrl, null, Upstream.KeyNeed.NONE);
    }
}
