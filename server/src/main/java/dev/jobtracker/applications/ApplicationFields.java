package dev.jobtracker.applications;

import dev.jobtracker.sources.CleanText;
import dev.jobtracker.sources.SalaryRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes about an application, apart from its status. White space around single lines goes, and so do
 * characters that no text has.
 *
 * @param appliedDate the day on which they applied, in their own calendar
 * @param source where the job was found
 * @param jobId the posting in the catalog
 * @param salary as advertised
 * @param notes Markdown
 * @param tags each once, in the order in which they were given
 */
public record ApplicationFields(
        String companyName,
        String roleTitle,
        @Nullable LocalDate appliedDate,
        @Nullable String source,
        @Nullable UUID jobId,
        @Nullable String url,
        @Nullable String location,
        @Nullable SalaryRange salary,
        @Nullable SalaryRange salaryAsked,
        @Nullable SalaryRange salaryOffered,
        @Nullable String notes,
        List<String> tags) {

    /** The longest name of an employer, title or place, in characters. */
    public static final int LONGEST_LINE = 300;

    public ApplicationFields {
        companyName = Objects.requireNonNullElse(CleanText.line(companyName, LONGEST_LINE), "");
        roleTitle = Objects.requireNonNullElse(CleanText.line(roleTitle, LONGEST_LINE), "");
        source = CleanText.line(source, LONGEST_LINE);
        location = CleanText.line(location, LONGEST_LINE);
        notes = CleanText.text(notes, Integer.MAX_VALUE);
        tags = tags.stream()
                .map(tag -> CleanText.line(tag, LONGEST_LINE))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    ApplicationFields appliedOn(LocalDate date) {
        return new ApplicationFields(
                companyName,
                roleTitle,
                date,
                source,
                jobId,
                url,
                location,
                salary,
                salaryAsked,
                salaryOffered,
                notes,
                tags);
    }

    ApplicationFields withTags(List<String> others) {
        return new ApplicationFields(
                companyName,
                roleTitle,
                appliedDate,
                source,
                jobId,
                url,
                location,
                salary,
                salaryAsked,
                salaryOffered,
                notes,
                others);
    }
}
