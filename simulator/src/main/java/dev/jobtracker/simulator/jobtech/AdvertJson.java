package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.wire.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A hit as the reply shows it: the whole record, or the few keys of {@code resdet=brief}. */
final class AdvertJson {

    private static final List<String> BRIEF = List.of("id", "headline", "application_deadline", "publication_date");

    private AdvertJson() {}

    static ObjectNode full(Hit hit) {
        ObjectNode json = Json.object().put("relevance", hit.relevance());
        json.setAll(hit.advert().document().tree());
        return json;
    }

    static ObjectNode brief(Hit hit) {
        ObjectNode whole = hit.advert().document().tree();
        ObjectNode json = Json.object().put("relevance", hit.relevance());
        BRIEF.forEach(key -> json.set(key, whole.path(key)));
        json.set("employment_type", only("label", whole.path("employment_type")));
        json.set("working_hours_type", only("label", whole.path("working_hours_type")));
        json.set("employer", only("name", whole.path("employer")));
        return json;
    }

    private static JsonNode only(String key, JsonNode object) {
        return object.isObject() ? Json.object().set(key, object.path(key)) : object;
    }
}
