package dev.jobtracker.simulator.world;

import dev.jobtracker.simulator.wire.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The record of 2019 with Swedish keys ({@code rubrik}, {@code arbetsgivare} …) put into the present one. */
final class OldRecord {

    private static final Map<String, String> TERM =
            Map.of("kod", "concept_id", "term", "label", "taxonomi-kod", "legacy_ams_taxonomy_id", "vikt", "weight");

    private static final Map<String, String> WISHES = Map.of(
            "kompetenser", "skills",
            "sprak", "languages",
            "yrkeserfarenheter", "work_experiences",
            "utbildningsinriktning", "education",
            "utbildningsniva", "education_level");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("id", "id"),
            Map.entry("rubrik", "headline"),
            Map.entry("sista_ansokningsdatum", "application_deadline"),
            Map.entry("antal_platser", "number_of_vacancies"),
            Map.entry("arbetsomfattning", "scope_of_work"),
            Map.entry("tilltrade", "access"),
            Map.entry("lonebeskrivning", "salary_description"),
            Map.entry("erfarenhet_kravs", "experience_required"),
            Map.entry("egen_bil", "access_to_own_car"),
            Map.entry("korkort_kravs", "driving_license_required"),
            Map.entry("publiceringsdatum", "publication_date"),
            Map.entry("kalla", "source_type"),
            Map.entry("timestamp", "timestamp"));

    private static final Map<String, String> TERMS = Map.of(
            "anstallningstyp", "employment_type",
            "lonetyp", "salary_type",
            "varaktighet", "duration",
            "arbetstidstyp", "working_hours_type",
            "korkort", "driving_license",
            "yrkesroll", "occupation",
            "yrkesgrupp", "occupation_group",
            "yrkesomrade", "occupation_field");

    private static final Map<String, Map<String, String>> GROUPS = Map.of(
            "beskrivning",
                    Map.of(
                            "annonstext", "text",
                            "annonstext_formaterad", "text_formatted",
                            "information", "company_information",
                            "behov", "needs",
                            "krav", "requirements",
                            "villkor", "conditions"),
            "arbetsgivare",
                    Map.of(
                            "telefonnummer", "phone_number",
                            "epost", "email",
                            "webbadress", "url",
                            "organisationsnummer", "organization_number",
                            "namn", "name",
                            "arbetsplats", "workplace"),
            "ansokningsdetaljer",
                    Map.of(
                            "information", "information",
                            "referens", "reference",
                            "epost", "email",
                            "via_af", "via_af",
                            "webbadress", "url",
                            "annat", "other"),
            "arbetsplatsadress",
                    Map.ofEntries(
                            Map.entry("kommun", "municipality"),
                            Map.entry("kommunkod", "municipality_code"),
                            Map.entry("lan", "region"),
                            Map.entry("lanskod", "region_code"),
                            Map.entry("land", "country"),
                            Map.entry("landskod", "country_code"),
                            Map.entry("gatuadress", "street_address"),
                            Map.entry("postnummer", "postcode"),
                            Map.entry("postort", "city"),
                            Map.entry("coordinates", "coordinates")));

    private static final Map<String, String> GROUP_NAMES = Map.of(
            "beskrivning", "description",
            "arbetsgivare", "employer",
            "ansokningsdetaljer", "application_details",
            "arbetsplatsadress", "workplace_address");

    private OldRecord() {}

    static ObjectNode present(ObjectNode old) {
        ObjectNode ad = Json.object();
        copy(old, ad, NAMES);
        TERMS.forEach((swedish, english) -> {
            if (old.has(swedish)) {
                ad.set(english, terms(old.get(swedish)));
            }
        });
        GROUPS.forEach((swedish, names) -> {
            if (old.get(swedish) instanceof ObjectNode group) {
                copy(group, ad.putObject(GROUP_NAMES.getOrDefault(swedish, swedish)), names);
            }
        });
        ad.set("must_have", wishes(old.path("krav")));
        ad.set("nice_to_have", wishes(old.path("meriterande")));
        JsonNode last = old.at("/status/sista_publiceringsdatum");
        ad.set("last_publication_date", last.isString() ? last : old.path("sista_ansokningsdatum"));
        ad.put("id", old.path("id").asString(""));
        return ad;
    }

    private static void copy(ObjectNode from, ObjectNode to, Map<String, String> names) {
        names.forEach((swedish, english) -> {
            if (from.has(swedish)) {
                to.set(english, from.get(swedish));
            }
        });
    }

    private static JsonNode terms(JsonNode old) {
        if (old instanceof ArrayNode several) {
            ArrayNode all = Json.array();
            several.forEach(one -> all.add(terms(one)));
            return all;
        }
        if (old instanceof ObjectNode one) {
            ObjectNode term = Json.object();
            copy(one, term, TERM);
            return term;
        }
        return old;
    }

    private static ObjectNode wishes(JsonNode old) {
        ObjectNode wishes = Json.object();
        WISHES.forEach((swedish, english) -> {
            if (old.path(swedish).isArray()) {
                wishes.set(english, terms(old.get(swedish)));
            }
        });
        return wishes;
    }
}
