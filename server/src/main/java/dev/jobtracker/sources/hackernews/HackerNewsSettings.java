package dev.jobtracker.sources.hackernews;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Algolia's search of Hacker News, which needs no key. */
@ConfigurationProperties("jobtracker.sources.hackernews")
record HackerNewsSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://hn.algolia.com") URI baseUrl) {

    Upstream upstream() {
        return new Upstream("hackernews", "Hacker News (Algolia)", enabled, baseUrl, null, Upstream.KeyNeed.NONE);
    }
}
