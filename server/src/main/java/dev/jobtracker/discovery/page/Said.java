package dev.jobtracker.discovery.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What is said about a thing of schema.org: each property may be given once or in a list, as text, as a number or as a
 * thing of its own.
 */
record Said(JsonNode node) {

    private static final Said NOTHING = new Said(MissingNode.getInstance());
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    boolean isEmpty() {
        return !node.isObject();
    }

    /** The text of the first of these properties that has one. */
    @Nullable
    String text(String... names) {
        for (String name : names) {
            List<String> texts = texts(name);
            if (!texts.isEmpty()) {
                return texts.getFirst();
            }
        }
        return null;
    }

    List<String> texts(String name) {
        return each(name)
                .map(value -> value.isObject() ? value.path("@value") : value)
                .filter(value -> value.isString() || value.isNumber())
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The first thing in a property. */
    Said thing(String name) {
        return things(name).stream().findFirst().orElse(NOTHING);
    }

    List<Said> things(String name) {
        return each(name).filter(JsonNode::isObject).map(Said::new).toList();
    }

    private Stream<JsonNode> each(String name) {
        JsonNode value = node.path(name);
        return value.isArray() ? value.values().stream() : Stream.of(value);
    }

    /** The number in the first of these properties that has one, also when it is written as text. */
    @Nullable
    BigDecimal number(String... names) {
        return Stream.of(names)
                .map(this::text)
                .filter(Objects::nonNull)
                .map(text -> text.strip().replaceAll("(?<=\\d)[ \u00a0\u202f,](?=\\d{3}(\\D|$))", ""))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(BigDecimal::new)
                .findFirst()
                .orElse(null);
    }
}
