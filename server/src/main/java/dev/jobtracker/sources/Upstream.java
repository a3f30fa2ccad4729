package dev.jobtracker.sources;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One server that a source asks, as the environment sets it. The owner may switch it and key it otherwise in the app:
 * {@link UpstreamAccess} is what counts.
 *
 * @param name as in {@code JOBTRACKER_SOURCES_<NAME>_…}, lower case
 * @param title its name for people
 * @param enabled whether it is on until the owner says otherwise
 * @param baseUrl scheme, host and any prefix; may be a private address
 * @param apiKey from the environment
 * @param key whether it takes a key
 */
public record Upstream(
        String name,
        String title,
        boolean enabled,
        URI baseUrl,
        @Nullable String apiKey,
        KeyNeed key) {

    public Upstream {
        if (!"http".equalsIgnoreCase(baseUrl.getScheme()) && !"https".equalsIgnoreCase(baseUrl.getScheme())) {
            throw new IllegalArgumentException("base-url must start with http:// or https://");
        }
        apiKey = apiKey == null || apiKey.isBlank() ? null : apiKey.strip();
    }

    /** Whether a server takes a key. */
    public enum KeyNeed {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    @Override
    public String toString() {
        return "Upstream[" + name + "]";
    }
}
