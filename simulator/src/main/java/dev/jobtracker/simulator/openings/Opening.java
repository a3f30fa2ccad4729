package dev.jobtracker.simulator.openings;

import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.Facet;
import dev.jobtracker.simulator.world.SwedishTime;
import dev.jobtracker.simulator.world.Term;
import dev.jobtracker.simulator.world.Trait;
import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an advertisement says, whoever shows it.
 *
 * @param id JobTech's id
 * @param legalName the employer as registered; empty where nobody is named
 * @param domain the employer's web domain
 * @param language {@code sv} or {@code en}
 * @param html the text with mark-up; never empty
 * @param occupation the occupation's Swedish name, empty where unknown
 * @param skills in Swedish
 * @param pay or null where nothing was said
 * @param link where the employer takes applications
 */
public record Opening(
        String id,
        String title,
        String legalName,
        String domain,
        Location location,
        boolean remote,
        boolean partTime,
        boolean temporary,
        String language,
        String text,
        String html,
        String occupation,
        String field,
        List<String> skills,
        Instant published,
        Instant deadline,
        @Nullable Pay pay,
        String link) {

    private static final String PART_TIME = "947z_JGS_Uk2";
    private static final String PERMANENT = "a7uU_j21_mkL";
    private static final String DATA_AND_IT = "apaJ_2ja_LuF";

    static Opening of(Advert advert) {
        ObjectNode record = advert.document().tree();
        String legalName = text(record, "/employer/name");
        String plain = text(record, "/description/text");
        String html = text(record, "/description/text_formatted");
        List<Term> durations = advert.facets().of(Facet.DURATION);
        String link = text(record, "/application_details/url");
        return new Opening(
                advert.id(),
                text(record, "/headline"),
                legalName,
                domain(text(record, "/employer/url"), legalName),
                Location.of(record, advert.position()),
                advert.traits().contains(Trait.REMOTE),
                advert.facets().has(Facet.WORKTIME_EXTENT, PART_TIME),
                !durations.isEmpty() && !advert.facets().has(Facet.DURATION, PERMANENT),
                language(plain),
                plain,
                html.isEmpty() ? "<p>" + plain.replace("&", "&amp;").replace("<", "&lt;") + "</p>" : html,
                label(advert, Facet.OCCUPATION_NAME),
                advert.facets().has(Facet.OCCUPATION_FIELD, DATA_AND_IT)
                        ? "Data/IT"
                        : label(advert, Facet.OCCUPATION_FIELD),
                advert.facets().of(Facet.SKILL).stream().map(Term::label).toList(),
                SwedishTime.instant(advert.schedule().published()),
                SwedishTime.instant(advert.schedule().lastPublished()),
                Pay.in(text(record, "/salary_description")),
                link.isEmpty() ? text(record, "/webpage_url") : link);
    }

    private static String text(ObjectNode record, String pointer) {
        JsonNode value = record.at(pointer);
        return value.isString() ? value.asString() : "";
    }

    private static String label(Advert advert, Facet facet) {
        List<Term> terms = advert.facets().of(facet);
        return terms.isEmpty() ? "" : terms.getFirst().label();
    }

    private static String domain(String url, String legalName) {
        try {
            String host = URI.create(url).getHost();
            if (host != null) {
                return host.startsWith("www.") ? host.substring("www.".length()) : host;
            }
        } catch (IllegalArgumentException unreadable) {
            // then the name has to do
        }
        return slug(company(legalName)).replace("-", "") + ".example";
    }

    private static String language(String text) {
        String padded = " " + text.toLowerCase(Locale.ROOT) + " ";
        return padded.contains(" och ") || padded.contains(" att ") || padded.contains(" vi ") ? "sv" : "en";
    }

    private static String company(String legalName) {
        return legalName.replaceAll(" (AB|HB|KB|Ekonomisk förening)$", "");
    }

    /** The employer as people say it: without the legal form. */
    public String company() {
        return company(legalName);
    }

    /** The domain without its ending: what company boards use as a name. */
    public String companySlug() {
        int dot = domain.indexOf('.');
        return dot < 0 ? domain : domain.substring(0, dot);
    }

    /** Whether it is technical work with computers. */
    public boolean isTechnical() {
        return field.equals("Data/IT");
    }

    /** Lower case, ASCII, hyphens: as addresses have it. */
    public static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String hyphenated = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return hyphenated.replaceAll("^-|-$", "");
    }
}
