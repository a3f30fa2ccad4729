package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.world.Facet;
import dev.jobtracker.simulator.world.Term;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code stats}: how many of the hits name each occupation or place, the most frequent first. */
final class Statistics {

    static final Set<String> NAMES =
            Set.of("occupation-name", "occupation-group", "occupation-field", "country", "municipality", "region");

    private Statistics() {}

    static ArrayNode count(List<String> names, int limit, List<Hit> hits) {
        ArrayNode all = Json.array();
        for (String name : names) {
            ObjectNode one = all.addObject().put("type", name);
            one.set("values", values(facet(name), limit, hits));
        }
        return all;
    }

    private static Facet facet(String name) {
        return List.of(Facet.values()).stream()
                .filter(facet -> facet.parameter().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ArrayNode values(Facet facet, int limit, List<Hit> hits) {
        Map<Term, Integer> counts = new LinkedHashMap<>();
        for (Hit hit : hits) {
            hit.advert().facets().of(facet).forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        ArrayNode values = Json.array();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Term, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(limit)
                .forEach(entry -> values.addObject()
                        .put("term", entry.getKey().label())
                        .put("concept_id", entry.getKey().conceptId())
                        .put("code", entry.getKey().code())
                        .put("count", entry.getValue()));
        return values;
    }
}
