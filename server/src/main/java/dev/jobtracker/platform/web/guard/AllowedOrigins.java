package dev.jobtracker.platform.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/** Lets pages of the origins named in the settings call, and says nothing to any other, which is a browser's no. */
final class AllowedOrigins implements CorsConfigurationSource {

    private final List<String> origins;
    private final CorsConfiguration open = new CorsConfiguration();

    AllowedOrigins(List<String> origins) {
        this.origins = origins;
        open.setAllowedOrigins(origins);
        open.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        open.setAllowedHeaders(List.of("Authorization", "Content-Type", "If-Match", "If-None-Match", "X-Request-Id"));
        open.setExposedHeaders(List.of(
                "ETag",
                "Location",
                "Retry-After",
                "RateLimit-Limit",
                "RateLimit-Remaining",
                "RateLimit-Reset",
                "X-Request-Id"));
        open.setMaxAge(Duration.ofHours(1));
    }

    @Override
    public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origins.contains(origin) ? open : null;
    }
}
