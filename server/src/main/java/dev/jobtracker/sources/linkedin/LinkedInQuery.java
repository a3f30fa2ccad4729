package dev.jobtracker.sources.linkedin;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question in the words of both generations of the API. The older one pages by multiples of the limit, so a question
 * that does not begin at one is asked as a page of 100.
 *
 * @param offset where the page that is asked for begins
 * @param limit how long it is
 * @param skip how many of its postings to pass over
 */
record LinkedInQuery(SourceQuery query, Instant now, int offset, int limit, int skip) {

    /** The longest page there is. */
    static final int LARGEST = 100;

    static LinkedInQuery of(SourceQuery query, Instant now) {
        boolean aligned = query.offset() % query.limit() == 0;
        return aligned
                ? new LinkedInQuery(query, now, query.offset(), query.limit(), 0)
                : new LinkedInQuery(query, now, query.offset() / LARGEST * LARGEST, LARGEST, query.offset() % LARGEST);
    }

    /** The one route of 2026. */
    Question unified() {
        return new Question("/active-jb")
                .with("time_frame", timeFrame())
                .with("title", query.text())
                .with("location", location(query.location()))
                .with("limit", limit)
                .with("offset", offset)
                .with("description_format", "text");
    }

    /** The routes before it, which reach back seven days. */
    Question legacy() {
        String path = "24h".equals(timeFrame()) ? "/active-jb-24h" : "/active-jb-7d";
        return new Question(path)
                .with("limit", limit)
                .with("offset", offset)
                .with("title_filter", query.text())
                .with("location_filter", location(query.location()))
                .with("type_filter", type(query.employmentType()))
                .with("remote", query.remote() == RemoteKind.REMOTE ? "true" : null)
                .with("description_type", "text");
    }

    private String timeFrame() {
        Duration age = query.postedAfter() == null ? Duration.ofDays(30) : Duration.between(query.postedAfter(), now);
        if (age.compareTo(Duration.ofHours(24)) <= 0) {
            return "24h";
        }
        if (age.compareTo(Duration.ofDays(7)) <= 0) {
            return "7d";
        }
        return age.compareTo(Duration.ofDays(30)) <= 0 ? "1m" : "6m";
    }

    /** Places stand there in English or in the local language, so any of a place's names will do. */
    private static @Nullable String location(@Nullable String asked) {
        if (asked == null) {
            return null;
        }
        List<String> names = PlaceWords.spellings(asked);
        return names.stream()
                .limit(5)
                .map(name -> "\"" + name.replace("\"", "") + "\"")
                .collect(Collectors.joining(" OR "));
    }

    private static @Nullable String type(@Nullable EmploymentType type) {
        return switch (type) {
            case FULL_TIME -> "FULL_TIME";
            case PART_TIME -> "PART_TIME";
            case CONTRACT -> "CONTRACTOR";
            case TEMPORARY -> "TEMPORARY";
            case INTERNSHIP -> "INTERN";
            case OTHER -> "OTHER";
            case null -> null;
        };
    }
}
