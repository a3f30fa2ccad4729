package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.secrets.SecretBox;
import dev.jobtracker.platform.secrets.UnreadableSecretException;
import dev.jobtracker.platform.web.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Binds the code of a sign-in elsewhere to the app on a phone that set out, as PKCE does (RFC 7636, S256): any other
 * app may claim an address like {@code jobtracker://} and catch the code, but it has not kept the verifier.
 */
@Component
final class AppProof {

    private static final String CONTEXT = "accounts.app_proof";
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    private final SecretBox secrets;

    AppProof(SecretBox secrets) {
        this.secrets = secrets;
    }

    static boolean isChallenge(@Nullable String asked) {
        return asked != null && CHALLENGE.matcher(asked).matches();
    }

    /** The code in a form that is of use only together with the challenge's verifier. */
    String bound(SecretToken code, String challenge) {
        return secrets.seal(CONTEXT + '.' + challenge, code.value());
    }

    /**
     * The code itself.
     *
     * @param verifier absent where a browser set out
     * @throws ProblemException 401 {@code code_invalid} when the code is not bound to this verifier
     */
    SecretToken released(String code, @Nullable String verifier) {
        if (verifier == null) {
            return new SecretToken(code);
        }
        if (!VERIFIER.matcher(verifier).matches()) {
            throw Refusals.codeInvalid();
        }
        try {
            return new SecretToken(secrets.open(CONTEXT + '.' + challenge(verifier), code));
        } catch (UnreadableSecretException foreign) {
            throw Refusals.codeInvalid();
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
