package dev.jobtracker.sources.adzuna;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question in Adzuna's words; each country is asked apart.
 *
 * @param country lower case
 * @param where in that country; null for all of it
 */
record AdzunaQuery(
        SourceQuery query,
        Instant now,
        String country,
        @Nullable String where) {

    static final int PAGE = 50;

    private static final Set<String> COUNTRIES = Set.of(
            "at", "au", "be", "br", "ca", "ch", "de", "es", "fr", "gb", "in", "it", "mx", "nl", "nz", "pl", "sg", "us",
            "za");

    static AdzunaQuery of(SourceQuery query, Instant now, String defaultCountry) {
        Place place = PlaceWords.of(query.location()).place();
        String named = place == null ? null : place.country();
        boolean whole = place != null && named != null && place.city() == null && place.region() == null;
        return new AdzunaQuery(
                query,
                now,
                named == null ? defaultCountry : named.toLowerCase(Locale.ROOT),
                place == null || whole ? null : query.location());
    }

    /** Whether Adzuna has anything of that country. */
    boolean isAnswerable() {
        return COUNTRIES.contains(country);
    }

    /** @param credentials app id and key */
    Question page(int page, Credentials credentials) {
        return new Question("/v1/api/jobs/" + Question.segment(country) + "/search/" + page)
                .with("app_id", credentials.appId())
                .with("app_key", credentials.key())
                .with("results_per_page", PAGE)
                .with("what", words())
                .with("where", where)
                .with("max_days_old", days())
                .with("sort_by", query.text().isEmpty() ? "date" : "relevance")
                .with(flag(), flag().isEmpty() ? null : 1);
    }

    private String words() {
        return query.remote() == RemoteKind.REMOTE ? (query.text() + " remote").strip() : query.text();
    }

    private @Nullable Long days() {
        return query.postedAfter() == null
                ? null
                : Math.max(
                        1,
                        Duration.between(query.postedAfter(), now).plusHours(23).toDays());
    }

    private String flag() {
        EmploymentType type = query.employmentType();
        return switch (type) {
            case FULL_TIME -> "full_time";
            case PART_TIME -> "part_time";
            case CONTRACT, TEMPORARY -> "contract";
            case INTERNSHIP, OTHER -> "";
            case null -> "";
        };
    }

    /** What Adzuna asks to be known by. */
    record Credentials(String appId, String key) {

        /** @param pair both with a colon between */
        static Credentials of(@Nullable String pair) {
            int colon = pair == null ? -1 : pair.indexOf(':');
            return pair == null || colon < 0
                    ? new Credentials("", pair == null ? "" : pair)
                    : new Credentials(
                            pair.substring(0, colon).strip(),
                            pair.substring(colon + 1).strip());
        }

        @Override
        public String toString() {
            return "Credentials";
        }
    }
}
