package dev.jobtracker.simulator.world;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One advertisement in one version: its JSON and, beside it, what is needed to find it.
 *
 * @param id JobTech's id, digits
 * @param externalId the id it has elsewhere, or null
 * @param document the whole record, every key present
 * @param schedule when it is shown
 * @param facets its taxonomy entries
 * @param traits what its words reveal
 * @param headline the headline's words
 * @param employer the employer's words, workplace included
 * @param text all words, of headline, employer, description, occupation, skills and place
 * @param organizationNumber the employer's, empty where there is none
 * @param licenceRequired whether a driving licence is required
 * @param experienceRequired whether experience is required
 * @param vacancies how many people are wanted
 * @param position where the work is, or null
 */
public record Advert(
        String id,
        @Nullable String externalId,
        Document document,
        Schedule schedule,
        Facets facets,
        Set<Trait> traits,
        Words headline,
        Words employer,
        Words text,
        String organizationNumber,
        boolean licenceRequired,
        boolean experienceRequired,
        int vacancies,
        @Nullable Position position) {

    static Advert of(ObjectNode record, Vocabulary vocabulary) {
        String headline = text(record, "/headline");
        String employer = text(record, "/employer/name") + " " + text(record, "/employer/workplace");
        String description = text(record, "/description/text");
        Facets facets = Facets.of(record);
        StringBuilder all = new StringBuilder(headline)
                .append('\n')
                .append(employer)
                .append('\n')
                .append(description);
        for (Facet facet : Facet.values()) {
            facets.of(facet).forEach(term -> all.append('\n').append(term.label()));
        }
        all.append('\n').append(text(record, "/workplace_address/city"));
        return new Advert(
                text(record, "/id"),
                record.path("external_id").isString()
                        ? record.path("external_id").asString()
                        : null,
                new Document(record),
                Schedule.of(record),
                facets,
                Trait.in(headline + '\n' + description),
                Words.of(headline),
                Words.of(employer),
                vocabulary.learn(all.toString()),
                text(record, "/employer/organization_number"),
                record.path("driving_license_required").asBoolean(false),
                record.path("experience_required").asBoolean(true),
                record.path("number_of_vacancies").asInt(1),
                Position.of(record.at("/workplace_address/coordinates")));
    }

    private static String text(ObjectNode record, String pointer) {
        JsonNode value = record.at(pointer);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
