package dev.jobtracker.accounts.token;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A token that nobody can guess, or what somebody claims to be one.
 *
 * <p>It carries 256 random bits, so a plain SHA-256 of it can be stored: there is nothing to try out.
 */
public record SecretToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one, 43 characters of base64url. */
    public static SecretToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored in its place. */
    public String hash() {
        return Sha256.of(value);
    }

    /** Never tells the token. */
    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}
