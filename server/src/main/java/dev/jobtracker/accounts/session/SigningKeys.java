package dev.jobtracker.accounts.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.secrets.KeyVault;
import dev.jobtracker.platform.secrets.StoredKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The key pairs behind access tokens (ES256): the newest signs, the ones before it verify until the last token they
 * signed is gone. Instances that share a database learn of a new key within {@link #REREAD}.
 */
@Component
public class SigningKeys implements JWKSource<SecurityContext> {

    static final Duration REREAD = Duration.ofMinutes(1);

    private static final String PURPOSE = "signing";
    private static final Duration UNKNOWN_KEY_PAUSE = Duration.ofSeconds(1);

    /** Long after the last token: a token's life, and the minute in which other instances go on with the old key. */
    private static final Duration VERIFIES_ON =
            AccessTokens.LIFETIME.plus(REREAD).plus(Duration.ofHours(1));

    private final KeyVault vault;
    private final Clock clock;
    private final AtomicReference<@Nullable Ring> ring = new AtomicReference<>();

    SigningKeys(KeyVault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** What is known of the keys, oldest first. */
    private record Ring(List<ECKey> keys, Instant readAt) {

        JWKSet publicKeys() {
            return new JWKSet(List.<JWK>copyOf(keys));
        }
    }

    /** The key to sign with. */
    ECKey newest() {
        return current(REREAD).keys().getLast();
    }

    /** The keys that a token's header asks for; an unknown one may have been made by another instance just now. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        List<JWK> known = selector.select(current(REREAD).publicKeys());
        return known.isEmpty() ? selector.select(current(UNKNOWN_KEY_PAUSE).publicKeys()) : known;
    }

    private Ring current(Duration maxAge) {
        Ring known = ring.get();
        return known != null && known.readAt().plus(maxAge).isAfter(clock.instant()) ? known : read();
    }

    private Ring read() {
        List<ECKey> keys = vault.keysOrFirst(PURPOSE, SigningKeys::newKey).stream()
                .map(SigningKeys::parse)
                .toList();
        Ring read = new Ring(keys, clock.instant());
        ring.set(read);
        return read;
    }

    /** Makes a new key, signs with it from now on, and forgets those whose last token is gone. */
    public void rotate() {
        List<StoredKey> before = vault.keysOrFirst(PURPOSE, SigningKeys::newKey);
        vault.add(PURPOSE, newKey());
        forgetBefore(before, clock.instant().minus(VERIFIES_ON));
        read();
    }

    /** A key signed until the next one was made. */
    private void forgetBefore(List<StoredKey> keys, Instant lastUse) {
        for (int index = 0; index + 1 < keys.size(); index++) {
            if (keys.get(index + 1).createdAt().isBefore(lastUse)) {
                vault.remove(PURPOSE, keys.get(index).id());
            }
        }
    }

    private static String newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(Identifiers.timeOrdered().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate()
                    .toJSONString();
        } catch (JOSEException failure) {
            throw new IllegalStateException("cannot make a signing key", failure);
        }
    }

    private static ECKey parse(StoredKey key) {
        try {
            return ECKey.parse(key.material());
        } catch (ParseException damaged) {
            throw new IllegalStateException("the signing key " + key.id() + " is damaged", damaged);
        }
    }
}
