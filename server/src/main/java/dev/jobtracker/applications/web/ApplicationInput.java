package dev.jobtracker.applications.web;

import dev.jobtracker.applications.ApplicationDraft;
import dev.jobtracker.applications.ApplicationFields;
import dev.jobtracker.platform.web.Checks;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.profiles.MoneyInput;
import dev.jobtracker.sources.WebAddress;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as a person writes it, whole or in part. */
@Schema(name = "ApplicationInput")
record ApplicationInput(
        @Schema(maxLength = 300) @Nullable String companyName,
        @Schema(maxLength = 300) @Nullable String roleTitle,

        @Schema(description = "The key of a stage; applied where only a posting is named.") @Nullable
        String status,

        @Nullable LocalDate appliedDate,
        @Schema(maxLength = 300) @Nullable String source,

        @Schema(description = "A posting, whose text is kept as it is now.") @Nullable
        UUID jobId,

        @Nullable String url,
        @Schema(maxLength = 300) @Nullable String location,
        @Nullable MoneyInput salary,
        @Nullable MoneyInput salaryAsked,
        @Nullable MoneyInput salaryOffered,

        @Schema(maxLength = 100_000, description = "Markdown.") @Nullable
        String notes,

        @Nullable List<@Nullable String> tags,

        @Schema(description = "When the status changed; now, unless given.") @Nullable
        Instant statusAt,

        @Schema(maxLength = 2000, description = "Why the status changed.") @Nullable
        String statusNote) {

    static final int LONGEST_NOTES = 100_000;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_TAG = 50;
    private static final int MOST_TAGS = 30;

    ApplicationInput {
        new Checks()
                .longest("company_name", companyName, ApplicationFields.LONGEST_LINE)
                .longest("role_title", roleTitle, ApplicationFields.LONGEST_LINE)
                .day("applied_date", appliedDate)
                .longest("source", source, ApplicationFields.LONGEST_LINE)
                .longest("location", location, ApplicationFields.LONGEST_LINE)
                .longest("notes", notes, LONGEST_NOTES)
                .longest("status_note", statusNote, LONGEST_NOTE)
                .holds("tags", "wrong_length", areShort(tags), "must be at most 30, of at most 50 characters each")
                .done();
    }

    private static boolean areShort(@Nullable List<@Nullable String> tags) {
        return tags == null
                || (tags.size() <= MOST_TAGS
                        && tags.stream().allMatch(tag -> tag != null && tag.length() <= LONGEST_TAG));
    }

    ApplicationDraft draft() {
        return new ApplicationDraft(
                companyName,
                roleTitle,
                status,
                appliedDate,
                source,
                jobId,
                address(),
                location,
                MoneyInput.range("salary", salary),
                MoneyInput.range("salary_asked", salaryAsked),
                MoneyInput.range("salary_offered", salaryOffered),
                notes,
                tagNames());
    }

    List<String> tagNames() {
        return tags == null ? List.of() : tags.stream().map(String::valueOf).toList();
    }

    @Nullable
    String address() {
        if (url == null || url.isBlank()) {
            return null;
        }
        URI address = WebAddress.read(url);
        if (address == null) {
            throw ProblemException.invalid("url", "not_valid", "must be the address of a web page");
        }
        return address.toString();
    }
}
