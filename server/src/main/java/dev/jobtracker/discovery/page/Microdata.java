package dev.jobtracker.discovery.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Microdata (HTML standard, section 5) and RDFa Lite in the form that JSON-LD would have. */
final class Microdata {

    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();
    private static final int MOST_PARTS = 2_000;
    private static final int DEEPEST = 20;
    private static final Set<String> FORMATTED = Set.of("description", "responsibilities", "qualifications");

    private Microdata() {}

    static List<ObjectNode> in(Document page) {
        return Stream.of(new Dialect("itemtype", "itemprop"), new Dialect("typeof", "property"))
                .flatMap(dialect -> page.select("[" + dialect.type() + "*=JobPosting]").stream()
                        .limit(20)
                        .map(element -> dialect.item(element, 0)))
                .toList();
    }

    /**
     * The names of the attributes that say the same.
     *
     * @param type what a thing is
     * @param property what is said about it
     */
    private record Dialect(String type, String property) {

        ObjectNode item(Element root, int depth) {
            ObjectNode item = JSON.objectNode();
            item.put("@type", root.attr(type));
            root.select("[" + property + "]").stream()
                    .limit(MOST_PARTS)
                    .filter(part -> owner(part).equals(root))
                    .forEach(part -> Stream.of(part.attr(property).strip().split("\\s+", 0))
                            .forEach(name -> add(item, name.replaceFirst(".*[/:#]", ""), part, depth)));
            return item;
        }

        /** The thing that a part says something about. */
        private Element owner(Element part) {
            for (Element above = part.parent(); above != null; above = above.parent()) {
                if (above.hasAttr(type)) {
                    return above;
                }
            }
            return part;
        }

        private void add(ObjectNode item, String name, Element part, int depth) {
            if (part.hasAttr(type) && depth < DEEPEST) {
                put(item, name).add(item(part, depth + 1));
            } else {
                put(item, name).add(value(name, part));
            }
        }

        private static ArrayNode put(ObjectNode item, String name) {
            return item.path(name).isArray() ? (ArrayNode) item.path(name) : item.putArray(name);
        }
    }

    private static String value(String name, Element part) {
        if (part.hasAttr("content")) {
            return part.attr("content");
        }
        return switch (part.normalName()) {
            case "a", "link", "area" -> part.absUrl("href");
            case "img", "iframe", "embed", "source" -> part.absUrl("src");
            case "time" -> part.hasAttr("datetime") ? part.attr("datetime") : part.text();
            case "data", "meter" -> part.attr("value");
            default -> FORMATTED.contains(name) ? part.html() : part.text();
        };
    }
}
