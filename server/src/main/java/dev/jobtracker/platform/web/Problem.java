package dev.jobtracker.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error answer, {@code application/problem+json} as in RFC 9457.
 *
 * @param code stable and machine-readable, listed in {@code docs/errors.md}
 * @param errors the fields at fault, for invalid input
 * @param current what was to be changed, as it is now, where it changed in the meantime
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String code,
        List<FieldError> errors,
        @Nullable Object current) {

    public Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(ProblemException refusal, @Nullable String instance) {
        String code = refusal.code();
        return new Problem(
                URI.create("/docs/errors#" + code),
                title(code),
                refusal.status().value(),
                refusal.getMessage(),
                instance,
                code,
                refusal.errors(),
                refusal.current());
    }

    private static String title(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('_', ' ');
    }

    /** One field at fault, named as on the wire. */
    public record FieldError(String field, String code, String message) {}
}
