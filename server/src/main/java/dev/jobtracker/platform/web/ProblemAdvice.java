package dev.jobtracker.platform.web;

import dev.jobtracker.platform.database.StorageFullException;
import dev.jobtracker.platform.failures.Failures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.IOFileUploadException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerMapping;

/** Turns whatever stops a request on its way through a controller into a {@link Problem}. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Failures failures;

    ProblemAdvice(Failures failures) {
        this.failures = failures;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> refused(
            ProblemException refusal, HttpServletRequest request, HttpServletResponse response) {
        return answer(refusal, HttpHeaders.EMPTY, request, response);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> unreadable(
            HttpMessageNotReadableException failure, HttpServletRequest request, HttpServletResponse response) {
        ProblemException within = within(failure);
        ProblemException refusal = within == null ? UnreadableBody.refusal(failure) : within;
        return answer(refusal, HttpHeaders.EMPTY, request, response);
    }

    @ExceptionHandler({
        BindException.class,
        HandlerMethodValidationException.class,
        MissingServletRequestParameterException.class,
        MissingServletRequestPartException.class,
        MissingRequestHeaderException.class,
        TypeMismatchException.class
    })
    @Nullable
    ResponseEntity<Problem> invalid(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        ProblemException within = within(failure);
        return answer(within == null ? invalidInput(failure) : within, HttpHeaders.EMPTY, request, response);
    }

    private static ProblemException invalidInput(Exception failure) {
        return switch (failure) {
            case BindException binding -> ProblemException.invalid(FieldErrors.of(binding.getAllErrors()));
            case HandlerMethodValidationException validation
            when !validation.isForReturnValue() -> ProblemException.invalid(FieldErrors.of(validation));
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
            case MethodArgumentTypeMismatchException mismatch
            when mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ->
                StatusProblem.NOT_FOUND.refusal();
            case MethodArgumentTypeMismatchException mismatch ->
                ProblemException.invalid(List.of(FieldErrors.illTyped(mismatch.getName(), mismatch.getRequiredType())));
            default -> StatusProblem.BAD_REQUEST.refusal();
        };
    }

    private static ProblemException missing(String field) {
        return ProblemException.invalid(List.of(FieldErrors.missing(field)));
    }

    /** What a value said when it refused to be made, below the layers that tried to make it. */
    private static @Nullable ProblemException within(Exception failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refusal;
            }
            if (cause instanceof RefusedBodyException refused) {
                return refused.refusal();
            }
        }
        return null;
    }

    /** Spring Security decides itself, further out, whether signing in would help. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notAllowed(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> tooLarge(
            MaxUploadSizeExceededException failure, HttpServletRequest request, HttpServletResponse response) {
        return answer(StatusProblem.TOO_LARGE.refusal(), HttpHeaders.EMPTY, request, response);
    }

    /** Parameters and forms are read where somebody first asks for them, so what is wrong with them shows here. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    @Nullable
    ResponseEntity<Problem> malformed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        return answer(StatusProblem.BAD_REQUEST.refusal(), HttpHeaders.EMPTY, request, response);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> storageFull(
            StorageFullException failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("{} found the disk full", route(request), failure);
        ProblemException refusal =
                new ProblemException(HttpStatus.INSUFFICIENT_STORAGE, "storage_full", StorageFullException.SENTENCE);
        return answer(refusal, HttpHeaders.EMPTY, request, response);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> anythingElse(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().value() < 500) {
            StatusProblem problem = StatusProblem.of(known.getStatusCode().value());
            return answer(problem.refusal(), known.getHeaders(), request, response);
        }
        if (failure instanceof ErrorResponse known
                && known.getStatusCode().value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return answer(StatusProblem.UNAVAILABLE.refusal(), HttpHeaders.EMPTY, request, response);
        }
        if (isMalformedForm(failure)) {
            return answer(StatusProblem.BAD_REQUEST.refusal(), HttpHeaders.EMPTY, request, response);
        }
        if (Disconnection.isBehind(failure)) {
            return null;
        }
        String route = route(request);
        LOG.error("{} failed", route, failure);
        failures.record(failure, route);
        return answer(StatusProblem.INTERNAL_ERROR.refusal(), HttpHeaders.EMPTY, request, response);
    }

    /** A form that is none, as against one that could not be kept. */
    private static boolean isMalformedForm(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileUploadException && !(cause instanceof IOFileUploadException)) {
                return true;
            }
        }
        return false;
    }

    /** The route and not the address, of which there are as many as there are things. */
    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "unknown" : pattern);
    }

    private static @Nullable ResponseEntity<Problem> answer(
            ProblemException refusal, HttpHeaders headers, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(refusal.status())
                .headers(headers)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refusal.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, ProblemWriter.seconds(refusal.retryAfter()));
        }
        return answer.body(Problem.of(refusal, request.getRequestURI()));
    }
}
