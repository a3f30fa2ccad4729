package dev.jobtracker.platform.address;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The address that the owner gave.
 *
 * @param publicUrl {@code https://jobs.example.org}, with a path where a proxy adds one; absent: it is worked out
 */
@ConfigurationProperties("jobtracker")
public record PublicAddressSettings(@Nullable URI publicUrl) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public PublicAddressSettings {
        if (publicUrl != null) {
            boolean whole = SCHEMES.contains(String.valueOf(publicUrl.getScheme())) && publicUrl.getHost() != null;
            if (!whole || publicUrl.getRawQuery() != null || publicUrl.getRawFragment() != null) {
                throw new IllegalArgumentException("public-url must look like https://jobs.example.org");
            }
        }
    }
}
