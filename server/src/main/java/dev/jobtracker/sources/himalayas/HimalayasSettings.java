package dev.jobtracker.sources.himalayas;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Himalayas, which needs no key. */
@ConfigurationProperties("jobtracker.sources.himalayas")
record HimalayasSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://himalayas.app") URI baseUrl) {

    Upstream upstream() {
        return new Upstream("himalayas", "Himalayas", enabled, baseUrl, null, Upstream.KeyNeed.NONE);
    }
}
