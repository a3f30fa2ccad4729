package dev.jobtracker.platform.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the server meets browsers and other callers.
 *
 * @param app where the built web app lies, a resource location that ends with a slash
 * @param allowedOrigins pages of which other origins may call, such as {@code capacitor://localhost}; none: only its
 *     own
 * @param maxBody the largest body that is read, uploads apart
 */
@ConfigurationProperties("jobtracker.web")
public record WebSettings(
        @DefaultValue("classpath:/web-app/") String app,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("1MB") DataSize maxBody) {

    public WebSettings {
        allowedOrigins = List.copyOf(allowedOrigins);
        if (!app.endsWith("/")) {
            throw new IllegalArgumentException("app must end with a slash");
        }
        if (!allowedOrigins.stream().allMatch(origin -> origin.matches("[a-z]+://[^/*]+"))) {
            throw new IllegalArgumentException(
                    "allowed-origins must look like https://jobs.example.org, without a path");
        }
        if (maxBody.toBytes() < 1024) {
            throw new IllegalArgumentException("max-body must be 1KB or more");
        }
    }
}
