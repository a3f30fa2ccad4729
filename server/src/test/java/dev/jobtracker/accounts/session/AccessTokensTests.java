package dev.jobtracker.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.jobtracker.accounts.Role;
import dev.jobtracker.platform.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class AccessTokensTests {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID SESSION = UUID.randomUUID();

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final KeysInMemory vault = new KeysInMemory(clock);
    private final SigningKeys keys = new SigningKeys(vault, clock);
    private final AccessTokens tokens = new AccessTokens(keys, clock);
    private final JwtDecoder reader = new AccessTokenDecoder().accessTokenReader(keys, clock);

    @Test
    void nameTheSessionAndThePerson() {
        Jwt token = reader.decode(tokens.issue(ACCOUNT, SESSION, Role.MEMBER));

        assertThat(token.getSubject()).isEqualTo(ACCOUNT.toString());
        assertThat(token.getClaimAsString("sid")).isEqualTo(SESSION.toString());
        assertThat(token.getClaimAsString("role")).isEqualTo("member");
        assertThat(token.getHeaders()).containsEntry("alg", "ES256").containsKey("kid");
    }

    @Test
    void lastHalfAnHour() {
        String token = tokens.issue(ACCOUNT, SESSION, Role.MEMBER);

        clock.move(Duration.ofMinutes(30));
        assertThat(reader.decode(token)).isNotNull();
        clock.move(Duration.ofSeconds(10));
        assertRefused(token);
    }

    @Test
    void areSignedAndWithNothingElseThanOurKey() throws JOSEException {
        ECKey another =
                new ECKeyGenerator(Curve.P_256).keyID(keys.newest().getKeyID()).generate();

        assertRefused(new PlainJWT(claims().build()).serialize());
        assertRefused(signed(another, claims().build(), AccessTokens.TYPE));
        assertThat(reader.decode(signed(keys.newest(), claims().build(), AccessTokens.TYPE)))
                .isNotNull();
    }

    /** The classic confusion: the public key, which is no secret, used as the secret of a MAC. */
    @Test
    void areNotSignedWithThePublicKeyAsASecret() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(AccessTokens.TYPE)
                        .keyID(keys.newest().getKeyID())
                        .build(),
                claims().build());
        token.sign(new MACSigner(keys.newest().toECPublicKey().getEncoded()));

        assertRefused(token.serialize());
    }

    @Test
    void areForUsAndFromUsAndAccessTokens() throws JOSEException {
        ECKey key = keys.newest();

        assertRefused(signed(key, claims().issuer("another").build(), AccessTokens.TYPE));
        assertRefused(signed(key, claims().audience("another").build(), AccessTokens.TYPE));
        assertRefused(signed(key, claims().expirationTime(null).build(), AccessTokens.TYPE));
        assertRefused(signed(key, claims().build(), JOSEObjectType.JWT));
        assertRefused(signed(key, claims().build(), null));
    }

    @Test
    void areReadByOthersAsSoonAsTheKeyIsMade() {
        SigningKeys elsewhere = new SigningKeys(vault, clock);
        JwtDecoder other = new AccessTokenDecoder().accessTokenReader(elsewhere, clock);
        String before = tokens.issue(ACCOUNT, SESSION, Role.MEMBER);
        assertThat(other.decode(before)).isNotNull();

        clock.move(Duration.ofSeconds(2));
        keys.rotate();
        String after = tokens.issue(ACCOUNT, SESSION, Role.MEMBER);

        assertThat(other.decode(after)).isNotNull();
        assertThat(other.decode(before)).isNotNull();
        assertThat(reader.decode(before)).isNotNull();
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void areSignedWithTheNewKeyEverywhereAfterAMinute() {
        SigningKeys elsewhere = new SigningKeys(vault, clock);
        String old = elsewhere.newest().getKeyID();
        keys.rotate();
        assertThat(keys.newest().getKeyID()).isNotEqualTo(old);

        clock.move(SigningKeys.REREAD);

        assertThat(elsewhere.newest().getKeyID()).isEqualTo(keys.newest().getKeyID());
    }

    @Test
    void outliveTheirKeyAndThenItIsForgotten() {
        keys.newest();
        keys.rotate();
        clock.move(Duration.ofMinutes(31));
        keys.rotate();
        assertThat(vault.keys("signing")).hasSize(3);

        clock.move(Duration.ofHours(3));
        keys.rotate();

        assertThat(vault.keys("signing")).hasSize(2);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(AccessTokens.ISSUER)
                .audience(AccessTokens.AUDIENCE)
                .subject(ACCOUNT.toString())
                .claim("sid", SESSION.toString())
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plusSeconds(60)));
    }

    private static String signed(ECKey key, JWTClaimsSet claims, @Nullable JOSEObjectType type) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(type)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> reader.decode(token)).isInstanceOf(JwtException.class);
    }
}
