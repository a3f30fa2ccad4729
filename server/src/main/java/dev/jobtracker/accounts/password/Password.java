package dev.jobtracker.accounts.password;

import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.platform.web.Problem.FieldError;
import dev.jobtracker.platform.web.ProblemException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What somebody typed as a password, in Unicode's form C: the same on every keyboard (RFC 8265, section 4.2).
 *
 * @param value never to be logged or stored
 */
public record Password(String value) {

    public static final int MIN_CHARACTERS = 10;

    /** What bcrypt looks at; it would take a longer one and ignore the rest. */
    static final int MAX_BYTES = 72;

    public Password {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    /**
     * Lets pass what may become this person's password.
     *
     * @throws ProblemException 422 {@code weak_password}, or {@code invalid_input} when it is too long
     */
    public void refuseIfWeak(String field, EmailAddress email) {
        if (value.codePointCount(0, value.length()) < MIN_CHARACTERS) {
            throw weak(field, "The password must have at least " + MIN_CHARACTERS + " characters.");
        }
        if (value.strip().equalsIgnoreCase(email.value())) {
            throw weak(field, "The password must not be the e-mail address.");
        }
        if (tooLong()) {
            String message = "The password must have at most " + MAX_BYTES + " bytes in UTF-8.";
            throw ProblemException.invalid(List.of(new FieldError(field, "password_too_long", message)));
        }
    }

    private static ProblemException weak(String field, String message) {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "weak_password",
                message,
                List.of(new FieldError(field, "weak_password", message)));
    }

    boolean tooLong() {
        return value.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    /** Never tells the password. */
    @Override
    public String toString() {
        return "Password[…]";
    }
}
