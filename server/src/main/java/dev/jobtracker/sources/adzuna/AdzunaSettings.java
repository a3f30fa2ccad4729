package dev.jobtracker.sources.adzuna;

import dev.jobtracker.sources.Upstream;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Adzuna.
 *
 * @param appId goes with the key
 * @param apiKey the application's key
 * @param country ISO 3166-1 alpha-2, asked for when a question names none
 */
@ConfigurationProperties("jobtracker.sources.adzuna")
record AdzunaSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://api.adzuna.com") URI baseUrl,
        @Nullable String appId,
        @Nullable String apiKey,
        @DefaultValue("gb") String country) {

    AdzunaSettings {
        if (apiKey != null && isSet(apiKey) && !isSet(appId) && !apiKey.contains(":")) {
            throw new IllegalArgumentException("api-key needs app-id beside it");
        }
        if (isSet(appId) && !isSet(apiKey)) {
            throw new IllegalArgumentException("app-id needs api-key beside it");
        }
        country = country.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** Its key is the pair with a colon between, which is also how the owner enters it in the app. */
    Upstream upstream() {
        String pair = appId != null && apiKey != null && isSet(appId) ? appId.strip() + ":" + apiKey.strip() : apiKey;
        return new Upstream("adzuna", "Adzuna", enabled, baseUrl, pair, Upstream.KeyNeed.REQUIRED);
    }
}
