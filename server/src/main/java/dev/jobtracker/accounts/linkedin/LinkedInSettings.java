package dev.jobtracker.accounts.linkedin;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The installation's own application at LinkedIn.
 *
 * @param clientId absent: nobody signs in with LinkedIn
 * @param clientSecret with {@code clientId}
 * @param issuer where discovery starts, without a slash at the end
 */
@ConfigurationProperties("jobtracker.linkedin")
public record LinkedInSettings(
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("https://www.linkedin.com/oauth") URI issuer) {

    public LinkedInSettings {
        clientId = nullIfBlank(clientId);
        clientSecret = nullIfBlank(clientSecret);
        if ((clientId == null) != (clientSecret == null)) {
            throw new IllegalArgumentException("linkedin.client-id and linkedin.client-secret go together");
        }
        if (issuer.getHost() == null) {
            throw new IllegalArgumentException("linkedin.issuer must be a whole address");
        }
    }

    private static @Nullable String nullIfBlank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** Whether people can sign in with LinkedIn. */
    public boolean configured() {
        return clientId != null;
    }

    /** Never tells the secret. */
    @Override
    public String toString() {
        return "LinkedInSettings[" + (configured() ? "configured" : "off") + "]";
    }
}
