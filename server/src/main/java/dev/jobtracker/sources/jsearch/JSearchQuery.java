package dev.jobtracker.sources.jsearch;

import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question in JSearch's words. A page has 10 postings; the newer route pages by a cursor that only the page before
 * tells, so a deeper question is asked from the beginning.
 *
 * @param wanted how many postings to ask for from the offset on
 */
record JSearchQuery(
        SourceQuery query,
        Instant now,
        int wanted,
        @Nullable String defaultCountry) {

    static final int PAGE = 10;

    static JSearchQuery of(SourceQuery query, Instant now, int pages, @Nullable String defaultCountry) {
        return new JSearchQuery(query, now, Math.min(query.limit(), pages * PAGE), defaultCountry);
    }

    /** What tells this question from others that are asked within a minute, and its asker's key from another. */
    record Key(String question, @Nullable String key) {}

    Key key(@Nullable String key) {
        return new Key(current().toString() + query.offset() + "+" + wanted, key);
    }

    /** The route of today, from the beginning. */
    Question current() {
        return current(null, 0);
    }

    /**
     * The same from where an answer left off.
     *
     * @param cursor which that answer told
     * @param come how many jobs came before
     */
    Question current(@Nullable String cursor, int come) {
        return asked("/search-v2").with("num_pages", pages(asFar() - come)).with("cursor", cursor);
    }

    /** How many jobs from the beginning on it takes. */
    int asFar() {
        return query.offset() + wanted;
    }

    /** Whether an answer of so many jobs may have a page more to come. */
    boolean isShort(int come) {
        return come > 0 && come % PAGE == 0 && come < asFar();
    }

    /** The route before it. */
    Question legacy() {
        int skip = query.offset() % PAGE;
        return asked("/search")
                .with("page", query.offset() / PAGE + 1)
                .with("num_pages", pages(skip + wanted))
                .with("remote_jobs_only", isRemote());
    }

    /** How many postings of the answer come before those wanted. */
    int skip(boolean legacy) {
        return legacy ? query.offset() % PAGE : query.offset();
    }

    private static int pages(int postings) {
        return (postings + PAGE - 1) / PAGE;
    }

    private Question asked(String path) {
        return new Question(path)
                .with("query", words())
                .with("country", country())
                .with("date_posted", datePosted())
                .with("work_from_home", isRemote())
                .with("employment_types", employmentTypes());
    }

    private @Nullable String isRemote() {
        return query.remote() == RemoteKind.REMOTE ? "true" : null;
    }

    private String words() {
        String text = query.text().isEmpty() ? "jobs" : query.text();
        return query.location() == null ? text : text + " in " + query.location();
    }

    private @Nullable String country() {
        Place place = PlaceWords.of(query.location()).place();
        return place == null || place.country() == null
                ? defaultCountry
                : place.country().toLowerCase(Locale.ROOT);
    }

    private @Nullable String datePosted() {
        if (query.postedAfter() == null) {
            return null;
        }
        long days = Duration.between(query.postedAfter(), now).plusHours(23).toDays();
        if (days > 31) {
            return null;
        }
        return days > 7 ? "month" : days > 3 ? "week" : days > 1 ? "3days" : "today";
    }

    private @Nullable String employmentTypes() {
        return switch (query.employmentType()) {
            case FULL_TIME -> "FULLTIME";
            case PART_TIME -> "PARTTIME";
            case CONTRACT -> "CONTRACTOR";
            case INTERNSHIP -> "INTERN";
            case TEMPORARY, OTHER -> null;
            case null -> null;
        };
    }
}
