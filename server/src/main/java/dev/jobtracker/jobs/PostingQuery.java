package dev.jobtracker.jobs;

import dev.jobtracker.jobs.text.SearchText;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the catalog; what is empty or null does not narrow the answer.
 *
 * @param text what was typed, see {@link SearchText}
 * @param location words that a posting's town, region or country must all have, in English or Swedish
 * @param countries ISO 3166-1 alpha-2, upper case; any of them
 * @param company words that the employer's name must all have
 * @param salary the least that must be paid
 * @param postedAfter only what was first shown then or later
 * @param expired whether postings that are no longer open are found too
 * @param reader whose marks count; null where nobody in particular reads
 */
public record PostingQuery(
        String text,
        String location,
        Set<String> countries,
        Set<RemoteKind> remote,
        Set<EmploymentType> employmentTypes,
        Set<String> sources,
        String company,
        @Nullable SalaryFloor salary,
        @Nullable Instant postedAfter,
        boolean expired,
        Order order,
        @Nullable Reader reader) {

    public PostingQuery {
        countries = Set.copyOf(countries);
        remote = Set.copyOf(remote);
        employmentTypes = Set.copyOf(employmentTypes);
        sources = Set.copyOf(sources);
    }

    /** A question that nobody in particular asks. */
    public PostingQuery(
            String text,
            String location,
            Set<String> countries,
            Set<RemoteKind> remote,
            Set<EmploymentType> employmentTypes,
            Set<String> sources,
            String company,
            @Nullable SalaryFloor salary,
            @Nullable Instant postedAfter,
            boolean expired,
            Order order) {
        this(
                text,
                location,
                countries,
                remote,
                employmentTypes,
                sources,
                company,
                salary,
                postedAfter,
                expired,
                order,
                null);
    }

    /**
     * The person who asks.
     *
     * @param saved only what they saved, only what they did not, or null for both
     * @param hidden only what they hid, in place of all but that
     */
    public record Reader(UUID accountId, @Nullable Boolean saved, boolean hidden) {}

    /** What comes first. */
    public enum Order {
        /** The best hits; the newest where nothing was typed. */
        RELEVANCE,
        DATE,
        /** What suits the person who asks; as by date where nobody compares. */
        MATCH
    }

    /** The same question with other words. */
    public PostingQuery withText(String words) {
        return new PostingQuery(
                words,
                location,
                countries,
                remote,
                employmentTypes,
                sources,
                company,
                salary,
                postedAfter,
                expired,
                order,
                reader);
    }

    /** The same question, answered in another order. */
    public PostingQuery in(Order wanted) {
        return new PostingQuery(
                text,
                location,
                countries,
                remote,
                employmentTypes,
                sources,
                company,
                salary,
                postedAfter,
                expired,
                wanted,
                reader);
    }

    /**
     * The least pay, in a year's terms of a currency.
     *
     * @param currency ISO 4217, or null for each posting's own
     */
    public record SalaryFloor(long yearly, @Nullable String currency) {}

    /** Everything that is open and has these words. */
    public static PostingQuery of(String text) {
        return new PostingQuery(
                text, "", Set.of(), Set.of(), Set.of(), Set.of(), "", null, null, false, Order.RELEVANCE);
    }
}
