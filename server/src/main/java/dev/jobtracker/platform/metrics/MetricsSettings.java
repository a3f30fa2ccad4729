package dev.jobtracker.platform.metrics;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may read the metrics.
 *
 * @param token whoever brings it; absent: only this machine
 */
@ConfigurationProperties("jobtracker.metrics")
public record MetricsSettings(@Nullable String token) {

    public MetricsSettings {
        if (token != null && token.length() < 8) {
            throw new IllegalArgumentException("token must have 8 characters or more");
        }
    }
}
