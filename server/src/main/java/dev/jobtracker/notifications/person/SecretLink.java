package dev.jobtracker.notifications.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret in a link that works without signing in, or what somebody claims to be one.
 *
 * <p>It carries 256 random bits. Only its hash is stored and looked up, so neither the database nor the time of an
 * answer tells anything about it.
 */
public record SecretLink(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one, 43 characters of base64url. */
    public static SecretLink random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretLink(encode(bytes));
    }

    /** What is stored in its place: SHA-256, 43 characters of base64url. */
    public String hash() {
        try {
            return encode(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Never tells the secret. */
    @Override
    public String toString() {
        return "SecretLink[…]";
    }
}
