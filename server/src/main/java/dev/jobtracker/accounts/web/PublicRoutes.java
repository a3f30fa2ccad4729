package dev.jobtracker.accounts.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What answers without an access token: the ways in, links that carry a secret of their own, the API's description, and
 * everything outside {@code /api} that is only read, whose owners guard it themselves where need be.
 */
final class PublicRoutes {

    private static final RequestMatcher OUTSIDE_THE_API = new NegatedRequestMatcher(pathPattern("/api/**"));

    static final RequestMatcher MATCHER = new OrRequestMatcher(
            post("/api/v1/auth/signup"),
            post("/api/v1/auth/signin"),
            post("/api/v1/auth/refresh"),
            post("/api/v1/auth/signout"),
            post("/api/v1/auth/exchange"),
            post("/api/v1/auth/password-reset"),
            post("/api/v1/auth/password-reset/confirm"),
            post("/api/v1/auth/verify-email"),
            get("/api/v1/auth/options"),
            get("/api/v1/auth/linkedin"),
            get("/api/v1/auth/linkedin/callback"),
            get("/api/v1/openapi.json"),
            get("/api/v1/calendar/*.ics"),
            pathPattern(HttpMethod.HEAD, "/api/v1/calendar/*.ics"),
            pathPattern("/api/v1/unsubscribe/**"),
            new AndRequestMatcher(OUTSIDE_THE_API, get("/**")),
            new AndRequestMatcher(OUTSIDE_THE_API, pathPattern(HttpMethod.HEAD, "/**")));

    private PublicRoutes() {}

    private static RequestMatcher get(String pattern) {
        return pathPattern(HttpMethod.GET, pattern);
    }

    private static RequestMatcher post(String pattern) {
        return pathPattern(HttpMethod.POST, pattern);
    }
}
