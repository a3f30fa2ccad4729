package dev.jobtracker.applications.web;

import dev.jobtracker.platform.web.Problem;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.platform.web.StrictReading;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what hangs on an application from bodies: whole, or some members that are put in place of those there. */
@Component
class DetailBodies {

    private static final JsonMapper JSON = StrictReading.of(JsonMapper.builder())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final Validator validator;

    DetailBodies(Validator validator) {
        this.validator = validator;
    }

    /**
     * The value in a body.
     *
     * @throws ProblemException 422 {@code invalid_input}
     */
    <T> T read(ObjectNode body, Class<T> type) {
        T value = parsed(body, type);
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(
                    violations.stream().map(DetailBodies::error).toList());
        }
        return value;
    }

    /** The same value with the members of a body in place. */
    <T> T merged(T before, ObjectNode body, Class<T> type) {
        ObjectNode merged = JSON.valueToTree(before);
        merged.setAll(body);
        return read(merged, type);
    }

    private static <T> T parsed(ObjectNode body, Class<T> type) {
        try {
            return JSON.treeToValue(body, type);
        } catch (JacksonException unreadable) {
            throw refusal(unreadable);
        }
    }

    private static ProblemException refusal(JacksonException unreadable) {
        for (@Nullable Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refusal;
            }
        }
        String field = unreadable.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return ProblemException.invalid(field, "wrong_type", "must be of another form");
    }

    private static Problem.FieldError error(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = List.of("NotNull", "NotBlank").contains(constraint)
                ? "required"
                : constraint.equals("Size") ? "wrong_length" : "out_of_range";
        String field = HUMP.matcher(violation.getPropertyPath().toString())
                .replaceAll("_")
                .toLowerCase(Locale.ROOT);
        return new Problem.FieldError(field, code, violation.getMessage());
    }
}
