package dev.jobtracker.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Tells a body that is no JSON at all from one in which a field has the wrong type. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ProblemException refusal(HttpMessageNotReadableException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MismatchedInputException mismatch
                    && !mismatch.getPath().isEmpty()) {
                return invalid(mismatch, expected(mismatch));
            }
            if (cause instanceof ValueInstantiationException refused
                    && !refused.getPath().isEmpty()) {
                return invalid(refused, refused.getType().getRawClass());
            }
        }
        return new ProblemException(
                StatusProblem.BAD_REQUEST.refusal().status(),
                "unreadable_body",
                "The body is missing or cannot be read.");
    }

    private static ProblemException invalid(JacksonException failure, @Nullable Class<?> expected) {
        return ProblemException.invalid(List.of(FieldErrors.illTyped(path(failure), expected)));
    }

    private static @Nullable Class<?> expected(MismatchedInputException mismatch) {
        return mismatch.getTargetType();
    }

    private static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
