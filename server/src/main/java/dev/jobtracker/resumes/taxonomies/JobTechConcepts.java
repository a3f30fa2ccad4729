package dev.jobtracker.resumes.taxonomies;

import dev.jobtracker.platform.commands.CommandFailedException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JobTech's concepts as its API gives them: a list with keys such as {@code taxonomy/type}, or GraphQL's answer. */
final class JobTechConcepts {

    private JobTechConcepts() {}

    static Taxonomy read(String text) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(text);
        } catch (JacksonException damaged) {
            throw new CommandFailedException(
                    "The file is no JSON: line " + damaged.getLocation().getLineNr() + ", column "
                            + damaged.getLocation().getColumnNr() + ".",
                    damaged);
        }
        JsonNode concepts = root.isArray() ? root : root.at("/data/concepts");
        if (!concepts.isArray()) {
            throw new CommandFailedException("The file holds no list of concepts.");
        }
        Taxonomy taxonomy = new Taxonomy("jobtech");
        int number = 0;
        for (JsonNode concept : concepts) {
            number++;
            String type = text(concept, "type");
            String label = text(concept, "preferred-label");
            if (!concept.isObject() || label.isEmpty() || type.isEmpty()) {
                taxonomy.reject("concept " + number + " has no type or no label");
            } else if (type.equals("skill")) {
                taxonomy.take(label, forms(concept, label));
            }
        }
        return taxonomy;
    }

    private static String text(JsonNode concept, String key) {
        JsonNode value =
                concept.has("taxonomy/" + key) ? concept.path("taxonomy/" + key) : concept.path(key.replace('-', '_'));
        return value.isString() ? value.asString().strip() : "";
    }

    /** "Bower, pakethanterare" is Bower where other skills are named beside it; "A/B" is both. */
    private static List<String> forms(JsonNode concept, String label) {
        List<String> forms = new ArrayList<>();
        concept.path("alternative_labels").forEach(other -> forms.add(other.asString("")));
        concept.path("taxonomy/alternative-labels").forEach(other -> forms.add(other.asString("")));
        int comma = label.indexOf(", ");
        if (comma > 1) {
            forms.add(label.substring(0, comma) + "!");
        } else if (label.matches("[\\p{L}-]{5,}/[\\p{L}-]{5,}")) {
            forms.addAll(List.of(label.split("/", -1)));
        }
        return forms;
    }
}
