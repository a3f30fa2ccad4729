package dev.jobtracker.accounts.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What answers without an access token: the ways in, links that carry a secret of their own, the API's description, and
 * everything outside {@code /api} that is only read, whose owners guard it themselves where need be. By any method: who
 * takes the wrong one hears that, and not to sign in first.
 */
final class PublicRoutes {

    private static final RequestMatcher OUTSIDE_THE_API = new NegatedRequestMatcher(pathPattern("/api/**"));

    static final RequestMatcher MATCHER = new OrRequestMatcher(
            pathPattern("/api/v1/auth/signup"),
            pathPattern("/api/v1/auth/signin"),
            pathPattern("/api/v1/auth/refresh"),
            pathPattern("/api/v1/auth/signout"),
            pathPattern("/api/v1/auth/exchange"),
            pathPattern("/api/v1/auth/password-reset"),
            pathPattern("/api/v1/auth/password-reset/confirm"),
            pathPattern("/api/v1/auth/verify-email"),
            pathPattern("/api/v1/auth/options"),
            pathPattern("/api/v1/auth/linkedin"),
            pathPattern("/api/v1/auth/linkedin/callback"),
            pathPattern("/api/v1/openapi.json"),
            pathPattern("/api/v1/calendar/*.ics"),
            pathPattern("/api/v1/unsubscribe/**"),
            new AndRequestMatcher(OUTSIDE_THE_API, pathPattern(HttpMethod.GET, "/**")),
            new AndRequestMatcher(OUTSIDE_THE_API, pathPattern(HttpMethod.HEAD, "/**")));

    private PublicRoutes() {}
}
