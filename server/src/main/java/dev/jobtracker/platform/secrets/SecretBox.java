package dev.jobtracker.platform.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts what must be kept but not be readable in the database: AES-256 in Galois/Counter mode (NIST SP 800-38D)
 * under a key of the {@link KeyVault}. Safe to share between threads.
 *
 * <p>What is sealed is bound to its context, a name such as {@code sources.adzuna.api_key}: it opens under no other, so
 * nobody who can write to the database can move one secret to where another is shown.
 */
public final class SecretBox {

    private static final String PURPOSE = "secrets";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyVault vault;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable List<StoredKey> keys;

    SecretBox(KeyVault vault) {
        this.vault = vault;
    }

    /** The secret in a form that may be stored: {@code <key id>:<base64url>}. */
    public String seal(String context, String secret) {
        StoredKey key = keys().getLast();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] hidden = apply(Cipher.ENCRYPT_MODE, key, context, nonce, secret.getBytes(StandardCharsets.UTF_8));
        byte[] sealed = ByteBuffer.allocate(nonce.length + hidden.length)
                .put(nonce)
                .put(hidden)
                .array();
        return key.id() + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * The secret that was sealed in this context.
     *
     * @throws UnreadableSecretException when it was sealed in another context or under a lost key, or was altered
     */
    public String open(String context, String sealed) {
        int colon = sealed.indexOf(':');
        StoredKey key = colon < 0 ? null : find(sealed.substring(0, colon));
        if (key == null) {
            throw new UnreadableSecretException(context);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(colon + 1));
            ByteBuffer parts = ByteBuffer.wrap(bytes);
            byte[] nonce = new byte[NONCE_BYTES];
            parts.get(nonce);
            byte[] hidden = new byte[parts.remaining()];
            parts.get(hidden);
            return new String(apply(Cipher.DECRYPT_MODE, key, context, nonce, hidden), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException damaged) {
            throw new UnreadableSecretException(context, damaged);
        }
    }

    private @Nullable StoredKey find(String id) {
        StoredKey known = find(keys(), id);
        if (known == null) {
            keys = null;
            return find(keys(), id);
        }
        return known;
    }

    private static @Nullable StoredKey find(List<StoredKey> keys, String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst().orElse(null);
    }

    private List<StoredKey> keys() {
        List<StoredKey> known = keys;
        if (known == null) {
            known = vault.keysOrFirst(PURPOSE, this::newKey);
            keys = known;
        }
        return known;
    }

    private String newKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] apply(int mode, StoredKey key, String context, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] material = Base64.getDecoder().decode(key.material());
            cipher.init(mode, new SecretKeySpec(material, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new UnreadableSecretException(context, failure);
        }
    }
}
