package dev.jobtracker.sources.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The fields of a JSON object, read with patience: a field may have several names over the years, be missing or null,
 * or be of another type than it should be. What cannot be understood counts as not said.
 *
 * @param node an object, or anything else, which has no fields
 */
public record Fields(JsonNode node) {

    private static final Fields NONE = new Fields(MissingNode.getInstance());

    /** The text of the first of these fields that has one. */
    public @Nullable String text(String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if (value.isString() && !value.stringValue().isBlank()) {
                return value.stringValue();
            }
        }
        return null;
    }

    /** The name or number by which the first of these fields that has one calls something. */
    public @Nullable String key(String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if (value.isIntegralNumber()
                    || (value.isString() && !value.stringValue().isBlank())) {
                return value.asString();
            }
        }
        return null;
    }

    /** The object in the first of these fields that holds one, or a list that begins with one. */
    public Fields child(String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            JsonNode single = value.isArray() ? value.path(0) : value;
            if (single.isObject()) {
                return new Fields(single);
            }
        }
        return NONE;
    }

    /** The objects in the first of these fields that holds any. */
    public List<Fields> children(String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if (value.isObject()) {
                return List.of(new Fields(value));
            }
            if (value.isArray() && !value.isEmpty()) {
                return value.values().stream()
                        .filter(JsonNode::isObject)
                        .map(Fields::new)
                        .toList();
            }
        }
        return List.of();
    }

    /** The texts in a list, or the one that stands alone where a list should be. */
    public List<String> texts(String name) {
        JsonNode value = node.path(name);
        Stream<JsonNode> each = value.isArray() ? value.values().stream() : Stream.of(value);
        return each.filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The whole number in a field, also when it is written as text. */
    public OptionalLong whole(String name) {
        return optional(name).asLongOpt();
    }

    /** The number in a field, also when it is written as text. */
    public OptionalDouble decimal(String name) {
        return decimal(node.path(name));
    }

    /** The number in one place of a list. */
    public OptionalDouble decimal(String name, int index) {
        return decimal(node.path(name).path(index));
    }

    private static OptionalDouble decimal(JsonNode value) {
        OptionalDouble number = value.isNumber() || value.isString() ? value.asDoubleOpt() : OptionalDouble.empty();
        return number.isPresent() && Double.isFinite(number.getAsDouble()) ? number : OptionalDouble.empty();
    }

    /** The amount of money in a field, to the cent; null when there is none. */
    public @Nullable BigDecimal amount(String... names) {
        return Stream.of(names)
                .map(this::decimal)
                .filter(number -> number.isPresent() && Math.abs(number.getAsDouble()) < 1e12)
                .findFirst()
                .map(number -> BigDecimal.valueOf(number.getAsDouble()).setScale(2, RoundingMode.HALF_UP))
                .map(amount -> amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros())
                .map(amount -> amount.scale() < 0 ? amount.setScale(0) : amount)
                .orElse(null);
    }

    private JsonNode optional(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() || value.isString() ? value : MissingNode.getInstance();
    }

    /** Whether one of these fields says yes. */
    public boolean says(String... names) {
        return Stream.of(names)
                .map(node::path)
                .anyMatch(value -> value.isBoolean()
                        ? value.booleanValue()
                        : value.isString() && "true".equals(value.stringValue()));
    }
}
