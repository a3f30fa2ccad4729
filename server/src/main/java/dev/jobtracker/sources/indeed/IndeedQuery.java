package dev.jobtracker.sources.indeed;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A question in the words of the Publisher API, which wants one of words and place, and an address and a browser. */
record IndeedQuery(SourceQuery query, Instant now, @Nullable String defaultCountry) {

    static final int PAGE = 25;

    Question page(int start, @Nullable String publisher) {
        return new Question("/ads/apisearch")
                .with("publisher", publisher)
                .with("v", 2)
                .with("format", "json")
                .with("q", words())
                .with("l", where())
                .with("co", country())
                .with("jt", type())
                .with("fromage", days())
                .with("sort", query.text().isEmpty() ? "date" : "relevance")
                .with("start", start)
                .with("limit", Math.min(PAGE, query.limit()))
                .with("highlight", 0)
                .with("latlong", 1)
                .with("userip", "127.0.0.1")
                .with("useragent", "JobTracker/1.0");
    }

    private String words() {
        String text = query.text().isEmpty() && where() == null ? "jobs" : query.text();
        return query.remote() == RemoteKind.REMOTE ? (text + " remote").strip() : text;
    }

    /** A whole country is told by its code alone. */
    private @Nullable String where() {
        Place place = place();
        boolean whole = place != null && place.country() != null && place.city() == null && place.region() == null;
        return place == null || whole ? null : query.location();
    }

    private @Nullable Place place() {
        return PlaceWords.of(query.location()).place();
    }

    private @Nullable String country() {
        Place place = place();
        String country = place == null || place.country() == null ? defaultCountry : place.country();
        return country == null ? null : country.toLowerCase(Locale.ROOT);
    }

    private @Nullable Long days() {
        return query.postedAfter() == null
                ? null
                : Math.max(
                        1,
                        Duration.between(query.postedAfter(), now).plusHours(23).toDays());
    }

    private @Nullable String type() {
        EmploymentType type = query.employmentType();
        return switch (type) {
            case FULL_TIME -> "fulltime";
            case PART_TIME -> "parttime";
            case CONTRACT -> "contract";
            case TEMPORARY -> "temporary";
            case INTERNSHIP -> "internship";
            case OTHER -> null;
            case null -> null;
        };
    }
}
