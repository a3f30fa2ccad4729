package dev.jobtracker.platform.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A refusal that a caller is told about: modules throw it, one advice turns it into a {@link Problem}. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient List<Problem.FieldError> errors;
    private final @Nullable Duration retryAfter;
    private final transient @Nullable Object current;

    public ProblemException(HttpStatus status, String code, String detail) {
        this(status, code, detail, List.of(), null, null);
    }

    /** With what is wrong in which field. */
    public ProblemException(HttpStatus status, String code, String detail, List<Problem.FieldError> errors) {
        this(status, code, detail, errors, null, null);
    }

    private ProblemException(
            HttpStatus status,
            String code,
            String detail,
            List<Problem.FieldError> errors,
            @Nullable Duration retryAfter,
            @Nullable Object current) {
        super(detail);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
        this.current = current;
    }

    /** The same refusal, which also shows what it is that the caller meant to change, as it is now. */
    public ProblemException with(Object now) {
        ProblemException shown =
                new ProblemException(status, code, String.valueOf(getMessage()), errors, retryAfter, now);
        shown.setStackTrace(getStackTrace());
        return shown;
    }

    /** Readable but invalid input, with what is wrong in which field. */
    public static ProblemException invalid(List<Problem.FieldError> errors) {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT, "invalid_input", "Some fields are not valid.", errors, null, null);
    }

    /** Readable but invalid input in one field. */
    public static ProblemException invalid(String field, String code, String message) {
        return invalid(List.of(new Problem.FieldError(field, code, message)));
    }

    /** Not there, or not the caller's: the two are told apart to nobody. */
    public static ProblemException notFound(String code, String detail) {
        return new ProblemException(HttpStatus.NOT_FOUND, code, detail);
    }

    /** Too many requests; worth trying again after the given time. */
    public static ProblemException tooMany(String code, String detail, Duration retryAfter) {
        return new ProblemException(HttpStatus.TOO_MANY_REQUESTS, code, detail, List.of(), retryAfter, null);
    }

    /** Something behind the server has no room at this moment; worth trying again after the given time. */
    public static ProblemException unavailable(String code, String detail, Duration retryAfter) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, code, detail, List.of(), retryAfter, null);
    }

    /** What the caller meant to change, as it is now. */
    public @Nullable Object current() {
        return current;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
