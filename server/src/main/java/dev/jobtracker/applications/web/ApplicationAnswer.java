package dev.jobtracker.applications.web;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationFields;
import dev.jobtracker.applications.MarkdownText;
import dev.jobtracker.applications.StageKind;
import dev.jobtracker.sources.SalaryRange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is shown.
 *
 * @param statusKind what the stage means, whatever the person calls it
 * @param statusAt when it came to that stage
 * @param salary as advertised
 * @param notes Markdown, as it was written
 * @param notesHtml the same, safe to show as it is
 * @param matchScore how well the posting suited the person when they applied
 * @param version what the {@code ETag} names
 */
@Schema(name = "Application")
record ApplicationAnswer(
        UUID id,
        String companyName,
        String roleTitle,
        String status,
        StageKind statusKind,
        Instant statusAt,
        @Nullable LocalDate appliedDate,
        @Nullable String source,
        @Nullable UUID jobId,
        @Nullable String url,
        @Nullable String location,
        @Nullable SalaryRange salary,
        @Nullable SalaryRange salaryAsked,
        @Nullable SalaryRange salaryOffered,
        @Nullable String notes,
        @Nullable String notesHtml,
        List<String> tags,
        @Nullable Integer matchScore,
        boolean archived,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    ApplicationAnswer {
        tags = List.copyOf(tags);
    }

    static ApplicationAnswer of(Application application) {
        ApplicationFields fields = application.fields();
        return new ApplicationAnswer(
                application.id(),
                fields.companyName(),
                fields.roleTitle(),
                application.status(),
                application.kind(),
                application.statusAt(),
                fields.appliedDate(),
                fields.source(),
                fields.jobId(),
                fields.url(),
                fields.location(),
                fields.salary(),
                fields.salaryAsked(),
                fields.salaryOffered(),
                fields.notes(),
                fields.notes() == null ? null : MarkdownText.html(fields.notes()),
                fields.tags(),
                application.matchScore(),
                application.archived(),
                application.version(),
                application.createdAt(),
                application.updatedAt());
    }
}
