package dev.jobtracker.accounts.session;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Reads access tokens: one algorithm, one type, one issuer, one audience, and only keys of our own. */
@Configuration(proxyBeanMethods = false)
class AccessTokenDecoder {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    @Bean
    JwtDecoder accessTokenReader(SigningKeys keys, Clock clock) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(AccessTokens.TYPE));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        // Times and names are checked below, against the clock that everything else asks.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder signatures = new NimbusJwtDecoder(processor);
        signatures.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        return new RememberedTokens(signatures, claims(clock));
    }

    private static OAuth2TokenValidator<Jwt> claims(Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator(CLOCK_SKEW);
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                times, new JwtIssuerValidator(AccessTokens.ISSUER), new JwtAudienceValidator(AccessTokens.AUDIENCE));
    }
}
