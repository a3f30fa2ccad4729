package dev.jobtracker.accounts.linkedin;

import dev.jobtracker.platform.web.ProblemException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Where LinkedIn's endpoints are: found by discovery when somebody first signs in, so that the server starts without a
 * network, and remembered from then on.
 */
@Component
class Provider {

    static final String ID = "linkedin";

    private static final String[] SCOPES = {"openid", "profile", "email"};
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
            new ParameterizedTypeReference<>() {};

    private final LinkedInSettings settings;
    private final ReentrantLock discovering = new ReentrantLock();
    private volatile @Nullable ClientRegistration known;

    Provider(LinkedInSettings settings) {
        this.settings = settings;
    }

    /**
     * The installation as LinkedIn's client.
     *
     * @throws ProblemException 404 {@code linkedin_not_configured}
     * @throws RestClientException when LinkedIn does not answer
     */
    ClientRegistration registration() {
        String clientId = settings.clientId();
        if (clientId == null) {
            throw ProblemException.notFound("linkedin_not_configured", "Nobody signs in with LinkedIn here.");
        }
        ClientRegistration registration = known;
        return registration == null ? discovered(clientId) : registration;
    }

    private ClientRegistration discovered(String clientId) {
        discovering.lock();
        try {
            ClientRegistration registration = known;
            if (registration == null) {
                registration = discover(clientId);
                known = registration;
            }
            return registration;
        } finally {
            discovering.unlock();
        }
    }

    private ClientRegistration discover(String clientId) {
        RestClient http = RestClient.builder()
                .requestFactory(Requests.patientFor(PATIENCE))
                .build();
        Map<String, Object> metadata = http.get()
                .uri(settings.issuer() + "/.well-known/openid-configuration")
                .retrieve()
                .body(METADATA);
        if (metadata == null || !settings.issuer().toString().equals(metadata.get("issuer"))) {
            throw new RestClientException("the discovery document is another issuer's");
        }
        return ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(ID)
                .clientId(clientId)
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(false).build())
                .redirectUri("{baseUrl}")
                .scope(SCOPES)
                .build();
    }
}
