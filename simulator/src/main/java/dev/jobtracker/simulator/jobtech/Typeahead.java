package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.Facet;
import dev.jobtracker.simulator.world.Term;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;

/** {@code /complete}: words that go on from what was typed, with how many advertisements have them. */
record Typeahead(String before, String typed) {

    private record Suggestion(String phrase, String type) {}

    private static final Map<Facet, String> TYPES = Map.of(
            Facet.OCCUPATION_NAME, "occupation",
            Facet.SKILL, "skill",
            Facet.MUNICIPALITY, "location",
            Facet.REGION, "location");

    /** Divides the query into whole words and the one being typed; after a space that is empty. */
    static Typeahead of(String query) {
        String lower = query.toLowerCase(Locale.ROOT).stripLeading();
        int space = lower.lastIndexOf(' ');
        return new Typeahead(space < 0 ? "" : lower.substring(0, space).strip(), lower.substring(space + 1));
    }

    ArrayNode suggest(List<Advert> adverts, int limit) {
        Map<Suggestion, Integer> counts = new LinkedHashMap<>();
        for (Advert advert : adverts) {
            TYPES.forEach((facet, type) -> advert.facets().of(facet).forEach(term -> {
                String phrase = phrase(term);
                if (phrase.startsWith(typed) && !phrase.equals(before)) {
                    counts.merge(new Suggestion(phrase, type), 1, Integer::sum);
                }
            }));
        }
        ArrayNode suggestions = Json.array();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Suggestion, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().phrase()))
                .limit(limit)
                .forEach(entry -> suggestions
                        .addObject()
                        .put("value", (before + " " + entry.getKey().phrase()).strip())
                        .put("found_phrase", entry.getKey().phrase())
                        .put("type", entry.getKey().type())
                        .put("occurrences", entry.getValue()));
        return suggestions;
    }

    private static String phrase(Term term) {
        String label = term.label().toLowerCase(Locale.ROOT);
        int end = label.indexOf(',');
        return end < 0 ? label : label.substring(0, end);
    }
}
