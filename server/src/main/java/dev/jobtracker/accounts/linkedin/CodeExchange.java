package dev.jobtracker.accounts.linkedin;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Turns LinkedIn's code into the person, as OpenID Connect Core 1.0, section 3.1 has it, and Spring Security does it.
 *
 * <p>The id token carries no nonce, so none is asked for; the code is bound to the browser by {@code state} alone. The
 * scope that LinkedIn grants is one text with commas, which says nothing to Spring Security, so it is told to ask for
 * the user's data whatever was granted; their {@code sub} must be the id token's.
 */
@Component
class CodeExchange {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Made by the first sign-in: most starts see none, and its two clients take a while. */
    private final Supplier<OidcAuthorizationCodeAuthenticationProvider> provider;

    CodeExchange(Clock clock) {
        provider = SingletonSupplier.of(() -> provider(clock));
    }

    private static OidcAuthorizationCodeAuthenticationProvider provider(Clock clock) {
        RestTemplate http = new RestTemplate(Requests.patientFor(PATIENCE));
        OidcAuthorizationCodeAuthenticationProvider provider =
                new OidcAuthorizationCodeAuthenticationProvider(tokenClient(), userData(http));
        provider.setJwtDecoderFactory(idTokens(http, clock));
        return provider;
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokenClient() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(Requests.patientFor(PATIENCE))
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private static OidcUserService userData(RestTemplate http) {
        DefaultOAuth2UserService userData = new DefaultOAuth2UserService();
        userData.setRestOperations(http);
        OidcUserService service = new OidcUserService();
        service.setOauth2UserService(userData);
        service.setRetrieveUserInfo(request -> true);
        return service;
    }

    private static JwtDecoderFactory<ClientRegistration> idTokens(RestTemplate http, Clock clock) {
        return registration -> idTokens(registration, http, clock);
    }

    /** Reads the keys anew for each sign-in: they are few, and then a changed key needs no second try. */
    private static JwtDecoder idTokens(ClientRegistration registration, RestTemplate http, Clock clock) {
        String keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri(), "jwks_uri");
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(keys).restOperations(http).build();
        OidcIdTokenValidator claims = new OidcIdTokenValidator(registration);
        claims.setClock(clock);
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, claims));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    /**
     * Asks LinkedIn who it is.
     *
     * @throws AuthenticationException when LinkedIn refuses the code, or its answers do not fit together
     */
    LinkedInPerson exchange(ClientRegistration registration, OAuth2AuthorizationExchange exchange) {
        OAuth2LoginAuthenticationToken result = (OAuth2LoginAuthenticationToken)
                provider.get().authenticate(new OAuth2LoginAuthenticationToken(registration, exchange));
        if (result == null || !(result.getPrincipal() instanceof OidcUser user)) {
            throw new OAuth2AuthenticationException("no_id_token");
        }
        return LinkedInPerson.of(user);
    }
}
