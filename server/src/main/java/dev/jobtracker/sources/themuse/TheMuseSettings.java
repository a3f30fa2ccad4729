package dev.jobtracker.sources.themuse;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Muse.
 *
 * @param apiKey raises the number of calls an hour from 500 to 3,600
 * @param pages how many pages of the newest 20 a fetch takes; 1 to 100
 * @param categories only these, in The Muse's words; all when empty
 * @param locations only these, in The Muse's words; all when empty
 */
@ConfigurationProperties("jobtracker.sources.themuse")
record TheMuseSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://www.themuse.com") URI baseUrl,
        @Nullable String apiKey,
        @DefaultValue("20") int pages,
        @DefaultValue List<String> categories,
        @DefaultValue List<String> locations) {

    TheMuseSettings {
        if (pages < 1 || pages > 100) {
            throw new IllegalArgumentException("pages must be from 1 to 100");
        }
        categories = List.copyOf(categories);
        locations = List.copyOf(locations);
    }

    Upstream upstream() {
        return new Upstream("themuse", "The Muse", enabled, baseUrl, apiKey, Upstream.KeyNeed.OPTIONAL);
    }
}
