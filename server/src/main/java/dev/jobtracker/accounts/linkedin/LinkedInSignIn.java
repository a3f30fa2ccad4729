package dev.jobtracker.accounts.linkedin;

import dev.jobtracker.platform.web.ProblemException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Sends people to LinkedIn, and recognises them when they come back. */
@Component
public class LinkedInSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedInSignIn.class);
    private static final Duration LONGEST_JOURNEY = Duration.ofMinutes(10);
    private static final int STATE_BYTES = 32;
    private static final Set<String> CANCELLED =
            Set.of("user_cancelled_login", "user_cancelled_authorize", "access_denied");

    private final Provider provider;
    private final CodeExchange exchange;
    private final LinkedInAccounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LinkedInSignIn(Provider provider, CodeExchange exchange, LinkedInAccounts accounts, Clock clock) {
        this.provider = provider;
        this.exchange = exchange;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A journey that starts now.
     *
     * @param redirectUri where LinkedIn is to send the browser back
     * @param challenge of the app on a phone that sets out; absent for a browser
     * @throws ProblemException 404 {@code linkedin_not_configured}
     */
    public Journey begin(
            String redirectUri,
            LocalPath returnTo,
            @Nullable String invitation,
            @Nullable UUID linkTo,
            @Nullable String challenge) {
        byte[] state = new byte[STATE_BYTES];
        random.nextBytes(state);
        return new Journey(
                Base64.getUrlEncoder().withoutPadding().encodeToString(state),
                redirectUri,
                returnTo,
                invitation,
                linkTo,
                challenge,
                clock.instant().plus(LONGEST_JOURNEY));
    }

    /**
     * Where at LinkedIn the journey goes.
     *
     * @throws ProblemException 404 {@code linkedin_not_configured}
     * @throws LinkedInRefusedException {@code linkedin_unreachable}
     */
    public String destination(Journey journey) {
        return request(registration(), journey).getAuthorizationRequestUri();
    }

    private ClientRegistration registration() {
        try {
            return provider.registration();
        } catch (RestClientException unreachable) {
            LOG.warn("LinkedIn's discovery document cannot be read: {}", unreachable.getMessage());
            throw new LinkedInRefusedException("linkedin_unreachable", unreachable);
        }
    }

    private static OAuth2AuthorizationRequest request(ClientRegistration registration, Journey journey) {
        String page = registration.getProviderDetails().getAuthorizationUri();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(Objects.requireNonNull(page, "authorization_endpoint"))
                .clientId(registration.getClientId())
                .redirectUri(journey.redirectUri())
                .scopes(registration.getScopes())
                .state(journey.state())
                .attributes(Map.of(OAuth2ParameterNames.REGISTRATION_ID, Provider.ID))
                .build();
    }

    /** What LinkedIn appended to the address that it sent the browser back to. */
    public record Answer(
            @Nullable String code,
            @Nullable String state,
            @Nullable String error) {}

    /**
     * The end of the journey: the account that came of it.
     *
     * @throws LinkedInRefusedException when nobody comes in, with the reason
     */
    public UUID finish(Journey journey, Answer answer) {
        if (clock.instant().isAfter(journey.expiresAt()) || !journey.state().equals(answer.state())) {
            throw new LinkedInRefusedException("linkedin_expired");
        }
        if (answer.code() == null) {
            boolean cancelled = answer.error() != null && CANCELLED.contains(answer.error());
            throw new LinkedInRefusedException(cancelled ? "linkedin_cancelled" : "linkedin_failed");
        }
        LinkedInPerson person = ask(journey, answer.code());
        return journey.linkTo() == null
                ? accounts.enter(person, journey.invitation())
                : accounts.link(person, journey.linkTo());
    }

    private LinkedInPerson ask(Journey journey, String code) {
        ClientRegistration registration = registration();
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(journey.redirectUri())
                .state(journey.state())
                .build();
        try {
            return exchange.exchange(
                    registration, new OAuth2AuthorizationExchange(request(registration, journey), response));
        } catch (AuthenticationException refused) {
            LOG.warn("LinkedIn did not say who signs in: {}", reason(refused));
            throw new LinkedInRefusedException("linkedin_failed", refused);
        }
    }

    private static String reason(AuthenticationException refused) {
        return refused instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : refused.getClass().getSimpleName();
    }
}
