package dev.jobtracker.platform.failures;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who else is told of unexpected failures.
 *
 * @param sentryDsn of a project of Sentry, or of a server that speaks its protocol
 * @param otlpEndpoint of an OpenTelemetry collector, below which {@code /v1/logs} takes logs as JSON
 * @param otlpAuthorization what the collector wants as {@code Authorization}
 */
@ConfigurationProperties("jobtracker.telemetry")
record ExportSettings(
        @Nullable URI sentryDsn,
        @Nullable URI otlpEndpoint,
        @Nullable String otlpAuthorization) {

    ExportSettings {
        if (sentryDsn != null
                && (sentryDsn.getUserInfo() == null || sentryDsn.getPath().length() < 2)) {
            throw new IllegalArgumentException("sentry-dsn must look like https://key@host/project");
        }
        if (otlpEndpoint != null && otlpEndpoint.getHost() == null) {
            throw new IllegalArgumentException("otlp-endpoint must look like https://collector:4318");
        }
        if (otlpAuthorization != null && otlpEndpoint == null) {
            throw new IllegalArgumentException("otlp-authorization goes with otlp-endpoint");
        }
    }
}
