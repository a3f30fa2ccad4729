package dev.jobtracker.platform.web;

import dev.jobtracker.platform.identifiers.RequestId;
import org.springframework.http.HttpStatus;

/** What is said of a status when nobody who knew more has said anything. */
enum StatusProblem {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "bad_request", "The request could not be understood."),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "not_signed_in", "Sign in first."),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "not_allowed", "This is not allowed."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not_found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method_not_allowed", "This address does not take this method."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "not_acceptable", "The answer is not to be had in the form asked for."),
    REQUEST_TIMED_OUT(HttpStatus.REQUEST_TIMEOUT, "request_timed_out", "The request took too long to arrive."),
    CONFLICT(HttpStatus.CONFLICT, "conflict", "The request does not fit the present state."),
    LENGTH_REQUIRED(HttpStatus.LENGTH_REQUIRED, "length_required", "The request must tell its length."),
    PRECONDITION_FAILED(
            HttpStatus.PRECONDITION_FAILED, "precondition_failed", "A condition of the request is not met."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too_large", "The request is larger than this address takes."),
    ADDRESS_TOO_LONG(HttpStatus.URI_TOO_LONG, "address_too_long", "The address is too long."),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "unsupported_media_type",
            "This address does not read this type of body."),
    INVALID_INPUT(HttpStatus.UNPROCESSABLE_CONTENT, "invalid_input", "Some fields are not valid."),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "rate_limited", "Too many requests."),
    HEADERS_TOO_LARGE(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "headers_too_large", "The request's headers are too large."),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "internal_error", "Something went wrong on our side."),
    NOT_IMPLEMENTED(HttpStatus.NOT_IMPLEMENTED, "not_implemented", "The server does not know this method."),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "The server cannot answer this now.");

    private final HttpStatus status;
    private final String code;
    private final String detail;

    StatusProblem(HttpStatus status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    /** The nearest one: its own, else the general one of its hundred. */
    static StatusProblem of(int status) {
        for (StatusProblem problem : values()) {
            if (problem.status.value() == status) {
                return problem;
            }
        }
        return status < 500 || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value() ? BAD_REQUEST : INTERNAL_ERROR;
    }

    ProblemException refusal() {
        return this == INTERNAL_ERROR ? refusal(withRequestId()) : refusal(detail);
    }

    /** What a person needs to be helped: the owner finds the failure by this id. */
    private String withRequestId() {
        return RequestId.current()
                .map(id -> detail + " Its number is " + id.value() + ".")
                .orElse(detail);
    }

    ProblemException refusal(String explanation) {
        return new ProblemException(status, code, explanation);
    }
}
