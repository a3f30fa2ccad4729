package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.linkedin.Journey;
import dev.jobtracker.platform.address.PublicAddress;
import dev.jobtracker.platform.secrets.SecretBox;
import dev.jobtracker.platform.secrets.UnreadableSecretException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets the browser carry its {@link Journey}, encrypted: only whoever set out can come back, and no page of another
 * site can make them.
 */
@Component
class JourneyCookie {

    private static final String NAME = "jobtracker_linkedin";
    private static final String PATH = "/api/v1/auth/linkedin";
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SecretBox secrets;
    private final PublicAddress address;

    JourneyCookie(SecretBox secrets, PublicAddress address) {
        this.secrets = secrets;
        this.address = address;
    }

    String of(HttpServletRequest request, Journey journey) {
        return cookie(request, secrets.seal(NAME, JSON.writeValueAsString(journey)), LIFETIME);
    }

    /** Takes it away again. */
    String none(HttpServletRequest request) {
        return cookie(request, "", Duration.ZERO);
    }

    private String cookie(HttpServletRequest request, String value, Duration lifetime) {
        URI visible = address.seenBy(request, PATH);
        return ResponseCookie.from(NAME, value)
                .path(visible.getPath())
                .maxAge(lifetime)
                .httpOnly(true)
                .secure("https".equals(visible.getScheme()))
                .sameSite("Lax")
                .build()
                .toString();
    }

    Optional<Journey> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).flatMap(cookie -> open(cookie.getValue()));
    }

    private Optional<Journey> open(String sealed) {
        try {
            return Optional.of(JSON.readValue(secrets.open(NAME, sealed), Journey.class));
        } catch (UnreadableSecretException foreign) {
            return Optional.empty();
        }
    }
}
