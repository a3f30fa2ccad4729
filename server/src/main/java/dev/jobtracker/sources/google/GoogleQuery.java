package dev.jobtracker.sources.google;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Question;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question in Google's words. The place is among them: SerpAPI's own parameter for it refuses every spelling that is
 * not on its list.
 */
record GoogleQuery(SourceQuery query, GoogleSettings settings) {

    static final int PAGE = 10;

    /** @param token of the page that was told by the one before it; empty for the first */
    Question page(String token, @Nullable String key) {
        return new Question("/search.json")
                .with("engine", "google_jobs")
                .with("q", words())
                .with("hl", settings.language())
                .with("gl", country())
                .with("next_page_token", token)
                .with("api_key", key);
    }

    /** How many postings to ask for from the offset on. */
    int wanted() {
        return Math.min(query.limit(), settings.pages() * PAGE);
    }

    /** How many pages that takes: Google shows a page only after those before it. */
    int pages() {
        return (query.offset() + wanted() + PAGE - 1) / PAGE;
    }

    /** Where Google looks, upper case. */
    @Nullable
    String country() {
        Place place = PlaceWords.of(query.location()).place();
        String named = place == null ? null : place.country();
        String country = named == null ? settings.country() : named;
        return country == null ? null : country.toLowerCase(Locale.ROOT);
    }

    private String words() {
        String words = Stream.of(
                        query.text().isEmpty() ? "jobs" : query.text(),
                        query.location(),
                        query.remote() == RemoteKind.REMOTE ? "remote" : null,
                        query.employmentType() == EmploymentType.INTERNSHIP ? "internship" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return words;
    }
}
