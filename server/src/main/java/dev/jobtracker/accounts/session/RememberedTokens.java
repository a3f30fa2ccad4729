package dev.jobtracker.accounts.session;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks a signature once a minute and not with every request, since that is most of the work; what a token claims, its
 * times above all, is checked each time.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 5_000;

    private final LoadingCache<String, Jwt> signed;
    private final OAuth2TokenValidator<Jwt> claims;

    RememberedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> claims) {
        this.signed = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST)
                .build(signatures::decode);
        this.claims = claims;
    }

    @Override
    public Jwt decode(String token) {
        Jwt jwt = signed.get(token);
        OAuth2TokenValidatorResult result = claims.validate(jwt);
        if (result.hasErrors()) {
            throw new JwtValidationException("the token does not hold", result.getErrors());
        }
        return jwt;
    }
}
