package dev.jobtracker.simulator.world;

import dev.jobtracker.simulator.wire.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The record as JobSearch and JobStream send it today: every key is there, what is not known is null. */
public final class PresentRecord {

    private PresentRecord() {}

    /** Fills in the keys that are missing; unknown keys stay, and the right order is restored. */
    public static ObjectNode complete(ObjectNode partial) {
        ObjectNode whole = merge(empty(), partial);
        if (whole.path("label").isString()) {
            whole.set("label", Json.array());
        }
        String id = whole.path("id").asString("");
        whole.put("id", id);
        if (whole.path("workplace_address") instanceof ObjectNode address) {
            Places.SWEDISH.complete(address);
        }
        if (whole.path("webpage_url").isNull()) {
            whole.put("webpage_url", "https://arbetsformedlingen.se/platsbanken/annonser/" + id);
        }
        return whole;
    }

    /** Puts the second tree's values into the first, object by object; anything but an object replaces. */
    static ObjectNode merge(ObjectNode into, ObjectNode from) {
        from.forEachEntry((key, value) -> {
            if (value instanceof ObjectNode changes && into.get(key) instanceof ObjectNode present) {
                merge(present, changes);
            } else {
                into.set(key, value);
            }
        });
        return into;
    }

    private static ObjectNode empty() {
        ObjectNode ad = Json.object();
        ad.putNull("id").putNull("external_id").putNull("original_id");
        ad.set("label", Json.array());
        nulls(ad, "webpage_url", "logo_url", "headline", "application_deadline");
        ad.put("number_of_vacancies", 1);
        ad.set(
                "description",
                nulls(
                        Json.object(),
                        "text",
                        "text_formatted",
                        "company_information",
                        "needs",
                        "requirements",
                        "conditions"));
        nulls(ad, "employment_type", "salary_type", "salary_description", "duration", "working_hours_type");
        ad.set("scope_of_work", nulls(Json.object(), "min", "max"));
        ad.putNull("access");
        ad.set(
                "employer",
                nulls(Json.object(), "phone_number", "email", "url", "organization_number", "name", "workplace"));
        ad.set(
                "application_details",
                nulls(Json.object(), "information", "reference", "email")
                        .put("via_af", false)
                        .putNull("url")
                        .putNull("other"));
        ad.put("experience_required", true);
        ad.put("access_to_own_car", false);
        ad.put("driving_license_required", false);
        nulls(ad, "driving_license", "occupation", "occupation_group", "occupation_field");
        ad.set("workplace_address", address());
        ad.set("must_have", wishes());
        ad.set("nice_to_have", wishes());
        ad.set("application_contacts", Json.array());
        nulls(ad, "publication_date", "last_publication_date");
        ad.put("removed", false).putNull("removed_date");
        ad.put("source_type", "VIA_ANNONSERA");
        ad.put("timestamp", 0L);
        return ad;
    }

    private static ObjectNode address() {
        ObjectNode address = Json.object();
        for (String level : List.of("municipality", "region", "country")) {
            nulls(address, level, level + "_code", level + "_concept_id");
        }
        nulls(address, "street_address", "postcode", "city");
        ArrayNode coordinates = Json.array().addNull().addNull();
        address.set("coordinates", coordinates);
        return address;
    }

    private static JsonNode wishes() {
        ObjectNode wishes = Json.object();
        for (String kind : List.of("skills", "languages", "work_experiences", "education", "education_level")) {
            wishes.set(kind, Json.array());
        }
        return wishes;
    }

    private static ObjectNode nulls(ObjectNode object, String... keys) {
        for (String key : keys) {
            object.putNull(key);
        }
        return object;
    }
}
