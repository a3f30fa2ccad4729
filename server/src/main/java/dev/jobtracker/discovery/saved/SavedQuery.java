package dev.jobtracker.discovery.saved;

import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.PostingQuery.Reader;
import dev.jobtracker.jobs.PostingQuery.SalaryFloor;
import dev.jobtracker.platform.web.Problem.FieldError;
import dev.jobtracker.sources.CleanText;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, under the names of the parameters of {@code GET /search}.
 *
 * @param q words
 * @param country ISO 3166-1 alpha-2; any of them
 * @param salaryMin the least pay, in a year's terms
 * @param currency ISO 4217; null for each posting's own
 */
public record SavedQuery(
        @Nullable String q,
        @Nullable String location,
        @Nullable List<String> country,
        @Nullable List<RemoteKind> remote,
        @Nullable List<EmploymentType> employmentType,
        @Nullable List<String> source,
        @Nullable String company,
        @Nullable Long salaryMin,
        @Nullable String currency) {

    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_VALUES = 50;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public SavedQuery {
        q = CleanText.line(q, Integer.MAX_VALUE);
        location = CleanText.line(location, Integer.MAX_VALUE);
        company = CleanText.line(company, Integer.MAX_VALUE);
        country = given(country).stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .toList();
        remote = given(remote);
        employmentType = given(employmentType);
        source = given(source);
        currency =
                currency == null || currency.isBlank() ? null : currency.strip().toUpperCase(Locale.ROOT);
    }

    private static <T> List<T> given(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).distinct().toList();
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        checkLength(errors, "query.q", q);
        checkLength(errors, "query.location", location);
        checkLength(errors, "query.company", company);
        boolean few = given(country).size() <= MOST_VALUES && given(source).size() <= MOST_VALUES;
        if (!few
                || !given(country).stream()
                        .allMatch(code -> COUNTRY.matcher(code).matches())) {
            errors.add(new FieldError("query.country", "not_valid", "must be codes such as SE"));
        }
        if (currency != null && !CURRENCY.matcher(currency).matches()) {
            errors.add(new FieldError("query.currency", "not_valid", "must be a code such as SEK"));
        }
        if (salaryMin != null && salaryMin < 0) {
            errors.add(new FieldError("query.salary_min", "out_of_range", "must be 0 or more"));
        }
        return errors;
    }

    private static void checkLength(List<FieldError> errors, String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            errors.add(
                    new FieldError(field, "wrong_length", "must not be longer than " + LONGEST_TEXT + " characters"));
        }
    }

    /** As the catalog is asked, the newest first. */
    PostingQuery inCatalog(UUID accountId) {
        return new PostingQuery(
                q == null ? "" : q,
                location == null ? "" : location,
                Set.copyOf(given(country)),
                Set.copyOf(given(remote)),
                Set.copyOf(given(employmentType)),
                Set.copyOf(given(source)),
                company == null ? "" : company,
                salaryMin == null ? null : new SalaryFloor(salaryMin, currency),
                null,
                false,
                Order.DATE,
                new Reader(accountId, null, false));
    }

    /** As sources are asked live; empty where there are no words to ask with. */
    Optional<SourceQuery> outside() {
        String words = q == null ? company : q;
        return words == null && location == null
                ? Optional.empty()
                : Optional.of(new SourceQuery(
                        words == null ? "" : words,
                        location,
                        only(given(remote)),
                        only(given(employmentType)),
                        null,
                        0,
                        100));
    }

    /** Sources take one value, and are asked for all where a person takes several. */
    private static <T> @Nullable T only(List<T> values) {
        return values.size() == 1 ? values.getFirst() : null;
    }
}
