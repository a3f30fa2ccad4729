package dev.jobtracker.discovery.web;

import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.PostingQuery.Reader;
import dev.jobtracker.jobs.PostingQuery.SalaryFloor;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** The parameters of a search in the catalog; several values of one, repeated or with commas, mean any of them. */
record SearchParameters(
        @Parameter(description = "Words that must all occur; \"a phrase\"; -without this. The last may be unfinished.")
        @Nullable
        String q,

        @Parameter(description = "Town, region or country, in English or Swedish.") @Nullable
        String location,

        @Parameter(description = "ISO 3166-1 alpha-2.") @Nullable
        List<String> country,

        @Nullable List<RemoteKind> remote,

        @BindParam("employment_type") @Nullable List<EmploymentType> employmentType,

        @Nullable List<String> source,

        @Parameter(description = "Words of the employer's name.") @Nullable
        String company,

        @Parameter(description = "The least pay, in a year's terms.") @BindParam("salary_min") @Nullable
        Long salaryMin,

        @Parameter(description = "ISO 4217; without it each posting's own.") @Nullable
        String currency,

        @Parameter(description = "A date, or a time with its offset.") @BindParam("posted_after") @Nullable
        String postedAfter,

        @Parameter(description = "Whether postings that are no longer open are found too.") @Nullable
        Boolean expired,

        @Parameter(description = "Only what the person saved, or only what they did not.") @Nullable
        Boolean saved,

        @Parameter(description = "Only what the person hid, which is found no other way.") @Nullable
        Boolean hidden,

        @Nullable Order sort,

        @Nullable Integer page,

        @Nullable Integer limit) {

    private static final int LONGEST_TEXT = 1000;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    PageRequest pageRequest() {
        return PageRequest.of(page, limit);
    }

    PostingQuery query(UUID accountId) {
        return new PostingQuery(
                text("q", q),
                text("location", location),
                codes("country", country, COUNTRY),
                remote == null ? Set.of() : Set.copyOf(remote),
                employmentType == null ? Set.of() : Set.copyOf(employmentType),
                source == null ? Set.of() : Set.copyOf(source),
                text("company", company),
                salary(),
                PostedAfter.read(postedAfter),
                Boolean.TRUE.equals(expired),
                sort == null ? Order.RELEVANCE : sort,
                new Reader(accountId, saved, Boolean.TRUE.equals(hidden)));
    }

    private static String text(String field, @Nullable String text) {
        if (text == null) {
            return "";
        }
        if (text.length() > LONGEST_TEXT) {
            throw ProblemException.invalid(
                    field, "wrong_length", "must not be longer than " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    private static Set<String> codes(String field, @Nullable List<String> values, Pattern form) {
        if (values == null) {
            return Set.of();
        }
        Set<String> codes = values.stream()
                .map(value -> value.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (!codes.stream().allMatch(code -> form.matcher(code).matches())) {
            throw ProblemException.invalid(field, "not_valid", "must be a code such as SE or SEK");
        }
        return codes;
    }

    private @Nullable SalaryFloor salary() {
        String code = currency == null || currency.isBlank()
                ? null
                : codes("currency", List.of(currency), CURRENCY).iterator().next();
        if (salaryMin == null) {
            return null;
        }
        if (salaryMin < 0) {
            throw ProblemException.invalid("salary_min", "out_of_range", "must be 0 or more");
        }
        return new SalaryFloor(salaryMin, code);
    }
}
