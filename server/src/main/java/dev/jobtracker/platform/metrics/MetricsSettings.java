package dev.jobtracker.platform.metrics;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may read the metrics.
 *
 * @param token whoever brings it; absent or empty: only this machine
 */
@ConfigurationProperties("jobtracker.metrics")
public record MetricsSettings(@Nullable String token) {

    public MetricsSettings {
        token = token == null || token.isBlank() ? null : token;
    }
}
