package dev.jobtracker.resumes.fields;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON Resume as a person would read it. */
final class JsonResumeText {

    private static final int DEEPEST = 8;

    private JsonResumeText() {}

    static String of(JsonNode document) {
        List<String> lines = new ArrayList<>();
        document.properties().forEach(part -> {
            if (!part.getKey().startsWith("$") && !part.getKey().equals("meta")) {
                lines.add("");
                write(part.getValue(), lines, 0);
            }
        });
        return String.join("\n", lines).strip();
    }

    private static void write(JsonNode value, List<String> lines, int depth) {
        if (value.isString() && !value.asString().isBlank()) {
            lines.add(value.asString().strip());
        } else if (value.isContainer() && depth < DEEPEST) {
            value.forEach(inner -> write(inner, lines, depth + 1));
        }
    }

    /** What a post's summary and highlights say; null where there are none. */
    static @Nullable String description(JsonNode post) {
        List<String> lines = new ArrayList<>();
        write(post.path("summary"), lines, 0);
        post.path("highlights").forEach(highlight -> {
            if (highlight.isString()) {
                lines.add("• " + highlight.asString().strip());
            }
        });
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
