package dev.jobtracker.discovery.web;

import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceQuery;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** The parameters of a search in a source outside. */
record ExternalParameters(
        @Parameter(description = "Words, in the manner of the source.") @Nullable
        String query,

        @Parameter(description = "A town, region or country, in English or the local language.") @Nullable
        String location,

        @Nullable RemoteKind remote,

        @BindParam("employment_type") @Nullable EmploymentType employmentType,

        @Parameter(description = "A date, or a time with its offset.") @BindParam("posted_after") @Nullable
        String postedAfter,

        @Nullable Integer page,

        @Nullable Integer limit) {

    private static final int LONGEST_TEXT = 1000;

    PageRequest pageRequest() {
        return PageRequest.of(page, limit);
    }

    SourceQuery sourceQuery() {
        PageRequest request = pageRequest();
        return new SourceQuery(
                text("query", query),
                location == null ? null : text("location", location),
                remote,
                employmentType,
                PostedAfter.read(postedAfter),
                (int) Math.min(request.offset(), Integer.MAX_VALUE),
                request.limit());
    }

    private static String text(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw ProblemException.invalid(
                    field, "wrong_length", "must not be longer than " + LONGEST_TEXT + " characters");
        }
        return text == null ? "" : text;
    }
}
