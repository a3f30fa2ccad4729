package dev.jobtracker.simulator.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The taxonomy entries of one advertisement, by facet. */
public final class Facets {

    private final Map<Facet, List<Term>> terms = new EnumMap<>(Facet.class);

    private Facets() {}

    static Facets of(ObjectNode record) {
        Facets facets = new Facets();
        for (Facet facet : Facet.values()) {
            List<Term> found = facet.isPlace() ? place(record, facet) : entries(record, facet);
            if (!found.isEmpty()) {
                facets.terms.put(facet, List.copyOf(found));
            }
        }
        return facets;
    }

    private static List<Term> place(ObjectNode record, Facet facet) {
        JsonNode address = record.at(facet.place());
        String key = facet.second();
        return term(address, key + "_concept_id", key + "_code", key);
    }

    private static List<Term> entries(ObjectNode record, Facet facet) {
        List<Term> found = new ArrayList<>();
        for (String pointer : List.of(facet.place(), facet.second())) {
            JsonNode value = pointer.isEmpty() ? MissingNode.getInstance() : record.at(pointer);
            for (JsonNode entry : value.isArray() ? value.values() : List.of(value)) {
                found.addAll(term(entry, "concept_id", "legacy_ams_taxonomy_id", "label"));
            }
        }
        return found;
    }

    private static List<Term> term(JsonNode in, String conceptKey, String codeKey, String labelKey) {
        String concept = text(in, conceptKey);
        String code = text(in, codeKey);
        String label = text(in, labelKey);
        if (concept == null && code == null && label == null) {
            return List.of();
        }
        return List.of(new Term(concept, code, label == null ? "" : label));
    }

    private static @Nullable String text(JsonNode in, String key) {
        JsonNode value = in.path(key);
        return value.isValueNode() && !value.isNull() ? value.asString().intern() : null;
    }

    /** The entries of one facet, often none. */
    public List<Term> of(Facet facet) {
        return terms.getOrDefault(facet, List.of());
    }

    /** Whether a concept id or legacy code is among the entries of one facet. */
    public boolean has(Facet facet, String conceptIdOrCode) {
        return of(facet).stream().anyMatch(term -> term.is(conceptIdOrCode));
    }

    /** Concept id of the first entry, or null. */
    public @Nullable String conceptId(Facet facet) {
        return of(facet).isEmpty() ? null : of(facet).getFirst().conceptId();
    }
}
