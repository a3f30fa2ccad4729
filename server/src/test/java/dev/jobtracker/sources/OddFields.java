package dev.jobtracker.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.reading.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives a reader a good item with one field at a time that is not what it should be. */
public final class OddFields {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<JsonNode> ODD = List.of(
            JSON.nullNode(),
            JSON.numberNode(-17),
            JSON.numberNode(1.5e300),
            JSON.stringNode(""),
            JSON.stringNode("\u0000\uD800 odd <b>"),
            JSON.stringNode("99999999999999999999"),
            JSON.booleanNode(true),
            JSON.arrayNode(),
            JSON.arrayNode().add(JSON.arrayNode().add(3)).addNull(),
            JSON.objectNode(),
            JSON.objectNode().set("name", JSON.objectNode()));

    private OddFields() {}

    /**
     * Whatever a field holds, the item is still a posting with the same title, or, when the field is one of those that
     * must be there, it is refused as one that cannot be read.
     */
    public static void spoilOneAtATime(
            JsonNode item, Function<Fields, @Nullable SourcePosting> reader, Set<String> needed) {
        SourcePosting good = Objects.requireNonNull(reader.apply(new Fields(item)));
        for (JsonPointer field : fields(item, JsonPointer.empty(), new ArrayList<>())) {
            for (JsonNode odd : ODD) {
                JsonNode spoilt = item.deepCopy();
                ((ObjectNode) spoilt.at(field.head())).set(field.last().getMatchingProperty(), odd);
                SourcePosting read = read(spoilt, reader);
                if (!needed.contains(field.getMatchingProperty())) {
                    assertThat(read)
                            .as(field + " = " + odd)
                            .isNotNull()
                            .extracting(SourcePosting::title, SourcePosting::sourceId)
                            .containsExactly(good.title(), good.sourceId());
                }
            }
        }
    }

    /** All of them, those of objects inside objects and lists too. */
    private static List<JsonPointer> fields(JsonNode node, JsonPointer here, List<JsonPointer> found) {
        for (String name : node.propertyNames()) {
            JsonPointer field = here.appendProperty(name);
            found.add(field);
            fields(node.path(name), field, found);
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            fields(node.path(index), here.appendIndex(index), found);
        }
        return found;
    }

    private static @Nullable SourcePosting read(JsonNode item, Function<Fields, @Nullable SourcePosting> reader) {
        try {
            return reader.apply(new Fields(item));
        } catch (IllegalArgumentException cannotBeRead) {
            return null;
        }
    }
}
