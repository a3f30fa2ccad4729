package dev.jobtracker.logos;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where logos come from.
 *
 * @param baseUrl a server that answers {@code /{domain}?size=&format=} with a picture, as Clearbit did and logo.dev
 *     does; logo.dev is asked only with a key, any other server without one too
 * @param apiKey sent as {@code token}
 * @param sitesBaseUrl for trials: where companies' own sites stand as {@code /{domain}/}, in place of the web
 */
@ConfigurationProperties("jobtracker.logos")
public record LogoSettings(
        @DefaultValue(LOGO_DEV) URI baseUrl,
        @Nullable String apiKey,
        @Nullable URI sitesBaseUrl) {

    private static final String LOGO_DEV = "https://img.logo.dev";

    public LogoSettings {
        apiKey = apiKey == null || apiKey.isBlank() ? null : apiKey.strip();
        if (baseUrl.getHost() == null || (sitesBaseUrl != null && sitesBaseUrl.getHost() == null)) {
            throw new IllegalArgumentException("logos.base-url and logos.sites-base-url must be whole addresses");
        }
    }

    /** Whether there is a server of logos to ask. */
    public boolean configured() {
        return apiKey != null || !baseUrl.equals(URI.create(LOGO_DEV));
    }

    /** Never tells the key. */
    @Override
    public String toString() {
        return "LogoSettings[" + (configured() ? "configured" : "off") + "]";
    }
}
