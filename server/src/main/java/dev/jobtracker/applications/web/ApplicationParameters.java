package dev.jobtracker.applications.web;

import dev.jobtracker.applications.ApplicationQuery;
import dev.jobtracker.applications.ApplicationQuery.Order;
import dev.jobtracker.applications.ApplicationQuery.Silence;
import dev.jobtracker.platform.web.Checks;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.CleanText;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a list; several values of one, repeated or with commas, mean any of them. */
record ApplicationParameters(
        @Parameter(description = "Keys of stages.") @Nullable
        List<String> status,

        @Parameter(description = "Words that must all occur, in the employer's name, title, place, tags or notes.")
        @Nullable
        String q,

        @Nullable List<String> source,
        @Nullable List<String> tag,

        @Parameter(description = "true for those put away, any for both; else the others.") @Nullable
        String archived,

        @Parameter(
                description =
                        "ghosted: only those that no answer came to for as many days as the person's settings say,"
                                + " and that no interview or reminder is still to come of.")
        @Nullable
        String suggested,

        @Parameter(
                description =
                        "updated_at, created_at, applied_date, company_name, role_title, status or status_at; with - before"
                                + " it the other way round. -updated_at unless given.")
        @Nullable
        String sort,

        @Nullable Integer page,
        @Nullable Integer limit) {

    private static final int LONGEST_TEXT = 1000;

    PageRequest pageRequest() {
        return PageRequest.of(page, limit);
    }

    boolean suggestsGhosted() {
        if (suggested != null && !suggested.isEmpty() && !suggested.equals("ghosted")) {
            throw ProblemException.invalid("suggested", "not_valid", "must be ghosted");
        }
        return "ghosted".equals(suggested);
    }

    /** What is asked for, with the silence that counts where it is asked for. */
    ApplicationQuery query(Supplier<Silence> silence) {
        new Checks().longest("q", q, LONGEST_TEXT).done();
        String key = sort == null || sort.isBlank() ? "-updated_at" : sort.strip();
        boolean descending = key.startsWith("-");
        return new ApplicationQuery(
                set(status),
                q == null ? "" : q,
                set(source),
                set(tag),
                putAway(),
                order(descending ? key.substring(1) : key),
                descending,
                suggestsGhosted() ? silence.get() : null);
    }

    private @Nullable Boolean putAway() {
        return switch (archived == null ? "false" : archived) {
            case "true" -> Boolean.TRUE;
            case "false", "" -> Boolean.FALSE;
            case "any" -> null;
            default -> throw ProblemException.invalid("archived", "not_valid", "must be true, false or any");
        };
    }

    private static Order order(String key) {
        return Arrays.stream(Order.values())
                .filter(order -> order.key().equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "sort",
                        "not_valid",
                        "must be one of "
                                + Arrays.stream(Order.values()).map(Order::key).collect(Collectors.joining(", "))));
    }

    private static Set<String> set(@Nullable List<String> values) {
        return values == null
                ? Set.of()
                : values.stream()
                        .map(value -> CleanText.line(value, LONGEST_TEXT))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }
}
