package dev.jobtracker.simulator.world;

import dev.jobtracker.simulator.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Platsbanken's own form ({@code annonsrubrik}, {@code arbetsgivareNamn} …) put into the present record. */
final class ImportedRecord {

    private ImportedRecord() {}

    static ObjectNode present(ObjectNode source) {
        ObjectNode ad = Json.object();
        ad.put("id", source.path("annonsId").asString(""));
        ad.set("headline", source.path("annonsrubrik"));
        ad.put("number_of_vacancies", source.path("antalPlatser").asInt(1));
        ad.put("removed", source.path("avpublicerad").asBoolean(false));
        ad.put("experience_required", !source.path("ingenErfarenhetKravs").asBoolean(false));
        ad.put("access_to_own_car", source.path("tillgangTillEgenBil").asBoolean(false));
        ad.put("timestamp", source.path("uppdateradTid").asLong(0));
        copy(source, "kallaTyp", ad, "source_type");
        time(source, "publiceringsdatum", ad, "publication_date");
        time(source, "sistaPubliceringsdatum", ad, "last_publication_date");
        time(source, "sistaAnsokningsdatum", ad, "application_deadline");
        ObjectNode description = ad.putObject("description");
        copy(source, "annonstext", description, "text");
        copy(source, "annonstextFormaterad", description, "text_formatted");
        ObjectNode employer = ad.putObject("employer");
        copy(source, "arbetsgivareNamn", employer, "name");
        copy(source, "arbetsplatsNamn", employer, "workplace");
        copy(source, "organisationsnummer", employer, "organization_number");
        copy(source, "webbadress", employer, "url");
        copy(source, "ansokningssattEpost", ad.putObject("application_details"), "email");
        term(source, "anstallningTyp", ad, "employment_type");
        term(source, "varaktighetTyp", ad, "duration");
        term(source, "arbetstidTyp", ad, "working_hours_type");
        term(source, "lonTyp", ad, "salary_type");
        term(source, "yrkesroll", ad, "occupation");
        ad.set("workplace_address", address(source.path("arbetsplatsadress")));
        return ad;
    }

    private static ObjectNode address(JsonNode source) {
        ObjectNode address = Json.object();
        copy(source, "gatuadress", address, "street_address");
        copy(source, "postnr", address, "postcode");
        copy(source, "postort", address, "city");
        copy(source.path("kommun"), "namn", address, "municipality");
        copy(source.path("kommun"), "varde", address, "municipality_code");
        copy(source.path("lan"), "namn", address, "region");
        copy(source.path("lan"), "varde", address, "region_code");
        if (source.path("longitud").isString() && source.path("latitud").isString()) {
            address.putArray("coordinates")
                    .add(source.path("longitud").asDouble())
                    .add(source.path("latitud").asDouble());
        }
        return address;
    }

    private static void copy(JsonNode from, String key, ObjectNode to, String name) {
        JsonNode value = from.path(key);
        if (value.isValueNode()) {
            to.set(name, value);
        }
    }

    private static void time(JsonNode from, String key, ObjectNode to, String name) {
        if (from.path(key).isString()) {
            to.put(name, from.path(key).asString().replace(' ', 'T'));
        }
    }

    private static void term(JsonNode from, String key, ObjectNode to, String name) {
        JsonNode term = from.path(key);
        if (term.isObject()) {
            ObjectNode present = to.putObject(name);
            present.putNull("concept_id");
            copy(term, "namn", present, "label");
            copy(term, "varde", present, "legacy_ams_taxonomy_id");
        }
    }
}
