package dev.jobtracker.discovery.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema.org {@code JobPosting}s in a page: JSON-LD in all its shapes, else microdata or RDFa. */
final class DescribedPostings {

    private static final int MOST_NODES = 20_000;
    private static final int MOST_SCRIPTS = 50;

    /** As forgiving as those who write such data by hand need it. */
    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxNumberLength(100)
                            .maxStringLength(2_000_000)
                            .build())
                    .build())
            .build()
            .reader();

    private DescribedPostings() {}

    static List<JsonNode> in(PostingPage page) {
        List<JsonNode> roots = page.document().select("script[type*=ld+json]").stream()
                .limit(MOST_SCRIPTS)
                .map(script -> read(script.data()))
                .filter(Objects::nonNull)
                .toList();
        List<JsonNode> found = postings(roots);
        return found.isEmpty() ? postings(Microdata.in(page.document())) : found;
    }

    private static @Nullable JsonNode read(String script) {
        String json = script.strip()
                .replaceFirst("^(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
                .replaceFirst("(?:-->|//\\s*]]>|]]>|;)\\s*$", "");
        try {
            return READER.readTree(json);
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static List<JsonNode> postings(List<? extends JsonNode> roots) {
        List<JsonNode> found = new ArrayList<>();
        Map<String, JsonNode> named = new HashMap<>();
        Deque<JsonNode> open = new ArrayDeque<>(roots);
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isPosting(node)) {
                found.add(node);
            }
            if (node.size() > 1 && node.path("@id").isString()) {
                named.putIfAbsent(node.path("@id").stringValue(), node);
            }
            node.values().stream().filter(JsonNode::isContainer).forEach(open::addLast);
        }
        return found.stream().map(posting -> resolved(posting, named)).toList();
    }

    private static boolean isPosting(JsonNode node) {
        JsonNode type = node.path("@type");
        Stream<JsonNode> types = type.isArray() ? type.values().stream() : Stream.of(type);
        return types.filter(JsonNode::isString)
                .anyMatch(one -> one.stringValue().replaceFirst(".*[/:#]", "").equals("JobPosting"));
    }

    /** With what it only refers to, such as its employer elsewhere in the graph, put in place. */
    private static JsonNode resolved(JsonNode posting, Map<String, JsonNode> named) {
        ObjectNode whole = ((ObjectNode) posting).deepCopy();
        for (String name : List.of("hiringOrganization", "jobLocation", "baseSalary")) {
            JsonNode value = whole.path(name);
            JsonNode target = value.size() == 1 && value.path("@id").isString()
                    ? named.get(value.path("@id").stringValue())
                    : null;
            if (target != null) {
                whole.set(name, target);
            }
        }
        return whole;
    }

    /** The only one, or the one that the page's address or heading names. */
    static Optional<JsonNode> chosen(List<JsonNode> postings, PostingPage page) {
        List<JsonNode> different = postings.stream().distinct().toList();
        if (different.size() == 1) {
            return Optional.of(different.getFirst());
        }
        String address = page.address() == null ? "" : page.address().toString();
        String canonical = page.document().select("link[rel=canonical]").attr("href");
        Element heading = page.document().selectFirst("h1");
        String title = heading == null ? "" : heading.text();
        return only(different, "url", List.of(address, canonical)).or(() -> only(different, "title", List.of(title)));
    }

    private static Optional<JsonNode> only(List<JsonNode> postings, String name, List<String> wanted) {
        List<JsonNode> fitting = postings.stream()
                .filter(posting -> posting.path(name).isString()
                        && !posting.path(name).stringValue().isBlank()
                        && wanted.contains(posting.path(name).stringValue().strip()))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
