package dev.jobtracker.simulator.world;

import dev.jobtracker.simulator.wire.Json;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema.org {@code JobPosting} put into the present record, as far as the two agree. */
final class ScrapedRecord {

    private ScrapedRecord() {}

    static ObjectNode present(ObjectNode wrapper) {
        JsonNode posting = wrapper.path("originalJobPosting");
        ObjectNode ad = Json.object();
        String url = posting.path("url").asString("");
        ad.put("id", wrapper.path("id").asString(Integer.toUnsignedString(url.hashCode())));
        ad.put("headline", posting.path("title").asString(""));
        if (!url.isEmpty()) {
            ad.put("webpage_url", url);
        }
        String identifier = posting.path("identifier").asString("");
        if (!identifier.isEmpty()) {
            ad.put("external_id", identifier);
        }
        ad.putObject("description").put("text", posting.path("description").asString(""));
        ad.putObject("application_details").put("url", url);
        day(posting, "datePosted", ad, "publication_date", "T00:00:00");
        day(posting, "validThrough", ad, "last_publication_date", "T23:59:59");
        day(posting, "validThrough", ad, "application_deadline", "T23:59:59");
        employer(posting.path("hiringOrganization"), ad.putObject("employer"));
        place(wrapper, ad.putObject("workplace_address"));
        JsonNode occupation = posting.path("relevantOccupation");
        if (occupation.isObject()) {
            ad.putObject("occupation")
                    .putNull("concept_id")
                    .put("label", occupation.path("name").asString(""))
                    .put(
                            "legacy_ams_taxonomy_id",
                            occupation.at("/occupationalCategory/codeValue").asString(""));
        }
        return ad;
    }

    private static void day(JsonNode from, String key, ObjectNode to, String name, String time) {
        String day = from.path(key).asString("");
        if (day.length() >= 10) {
            to.put(name, day.substring(0, 10) + time);
        }
    }

    private static void employer(JsonNode organization, ObjectNode employer) {
        String name = organization.isString()
                ? organization.asString()
                : organization.path("name").asString("");
        if (!name.isEmpty()) {
            employer.put("name", name).put("workplace", name);
        }
        String url = organization.path("url").asString("");
        if (!url.isEmpty()) {
            employer.put("url", url);
        }
    }

    private static void place(ObjectNode wrapper, ObjectNode address) {
        String town = wrapper.path("ort").asString("");
        if (!town.isEmpty()) {
            address.put("city", town.toUpperCase(Locale.ROOT)).put("municipality", town);
        }
    }
}
