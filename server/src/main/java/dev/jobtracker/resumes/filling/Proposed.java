package dev.jobtracker.resumes.filling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of a model's answer, of which only what stands in the text is heard. */
record Proposed(JsonNode node, SourceText text) {

    private static final int MOST_ITEMS = 80;
    private static final int LONGEST_NAME = 150;

    Proposed part(String name) {
        return new Proposed(node.path(name), text);
    }

    /** The objects of a list. */
    List<Proposed> list(String name) {
        List<Proposed> list = new ArrayList<>();
        for (JsonNode each : node.path(name)) {
            if (each.isObject() && list.size() < MOST_ITEMS) {
                list.add(new Proposed(each, text));
            }
        }
        return list;
    }

    /** The texts of a list. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : node.path(name)) {
            String value = each.isString() ? each.asString().strip() : "";
            if (value.length() <= LONGEST_NAME && text.has(value) && texts.size() < MOST_ITEMS) {
                texts.add(value);
            }
        }
        return texts;
    }

    /** Whatever it says; null where that is nothing. */
    @Nullable
    String anything(String name) {
        JsonNode value = node.path(name);
        return value.isString() && !value.asString().isBlank()
                ? value.asString().strip()
                : null;
    }

    /** A name or another short value. */
    @Nullable
    String name(String name) {
        String value = anything(name);
        return value != null && value.length() <= LONGEST_NAME && value.indexOf('\n') < 0 && text.has(value)
                ? value
                : null;
    }

    /** The same, only where it stands near another one. */
    @Nullable
    String near(@Nullable String anchor, String name, int before, int behind) {
        String value = name(name);
        return value == null || anchor == null || text.hasNear(anchor, value, before, behind) ? value : null;
    }
}
