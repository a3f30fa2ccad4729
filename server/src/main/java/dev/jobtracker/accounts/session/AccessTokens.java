package dev.jobtracker.accounts.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.jobtracker.accounts.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes access tokens (RFC 9068), which name their session. */
@Component
public class AccessTokens {

    public static final Duration LIFETIME = Duration.ofMinutes(30);

    static final String ISSUER = "jobtracker";
    static final String AUDIENCE = "jobtracker-api";
    static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    static final String SESSION = "sid";

    private final SigningKeys keys;
    private final Clock clock;

    AccessTokens(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A token for the session, good for {@link #LIFETIME} or until the session ends. */
    public String issue(UUID accountId, UUID sessionId, Role role) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(accountId.toString())
                .claim(SESSION, sessionId.toString())
                .claim("role", role.key())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .build();
        return sign(keys.newest(), claims);
    }

    private static String sign(ECKey key, JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .keyID(key.getKeyID())
                .build();
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException("cannot sign an access token", failure);
        }
    }
}
