package dev.jobtracker.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** Says what validation found in the words of the wire: names in snake case, one small set of codes. */
final class FieldErrors {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private FieldErrors() {}

    static List<Problem.FieldError> of(List<? extends ObjectError> errors) {
        return errors.stream().map(FieldErrors::of).toList();
    }

    static List<Problem.FieldError> of(MethodValidationResult result) {
        return result.getParameterValidationResults().stream()
                .flatMap(parameter -> of(parameter).stream())
                .toList();
    }

    private static List<Problem.FieldError> of(ParameterValidationResult parameter) {
        if (parameter instanceof ParameterErrors bean) {
            return of(bean.getAllErrors());
        }
        String name = wireName(parameter.getMethodParameter().getParameterName());
        return parameter.getResolvableErrors().stream()
                .map(error -> of(name, error))
                .toList();
    }

    private static Problem.FieldError of(ObjectError error) {
        return of(error instanceof FieldError field ? wireName(field.getField()) : "", error);
    }

    private static Problem.FieldError of(String field, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> new Problem.FieldError(field, "required", "must be given");
            case "Size", "Length" -> new Problem.FieldError(field, "wrong_length", message(error));
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero", "Range" ->
                new Problem.FieldError(field, "out_of_range", message(error));
            case "typeMismatch" -> new Problem.FieldError(field, "wrong_type", "cannot be read");
            default -> new Problem.FieldError(field, "not_valid", message(error));
        };
    }

    private static String message(MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        return message == null ? "is not valid" : message;
    }

    static Problem.FieldError missing(String field) {
        return new Problem.FieldError(field, "required", "must be given");
    }

    static Problem.FieldError illTyped(String field, @Nullable Class<?> expected) {
        return new Problem.FieldError(field, "wrong_type", "must be " + article(expected));
    }

    private static String article(@Nullable Class<?> expected) {
        if (expected == null) {
            return "of another type";
        }
        if (expected.isEnum()) {
            return "one of "
                    + Arrays.stream(expected.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        if (expected == boolean.class || expected == Boolean.class) {
            return "true or false";
        }
        if (expected == int.class || expected == long.class || expected == Integer.class || expected == Long.class) {
            return "a whole number";
        }
        if (expected == UUID.class) {
            return "an identifier";
        }
        return Number.class.isAssignableFrom(expected) || expected.isPrimitive() ? "a number" : "of another form";
    }

    private static String wireName(@Nullable String name) {
        return name == null ? "" : HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
