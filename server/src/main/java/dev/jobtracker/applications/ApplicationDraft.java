package dev.jobtracker.applications;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.platform.web.Problem;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.SalaryRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells of a new application. The employer, the title and the status may be missing where a posting is
 * named; they and all else that is missing come from the posting then.
 */
public record ApplicationDraft(
        @Nullable String companyName,
        @Nullable String roleTitle,
        @Nullable String status,
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

    private static final String UNNAMED = "—";

    public ApplicationDraft {
        tags = List.copyOf(tags);
    }

    /**
     * The stage that it starts at: {@code applied} unless the person says otherwise.
     *
     * @throws ProblemException 422 {@code invalid_input} for an unknown stage
     */
    Stage stage(Pipeline pipeline) {
        return status == null ? pipeline.first(StageKind.APPLIED).orElseThrow() : pipeline.require("status", status);
    }

    ApplicationFields fields(@Nullable JobPosting posting) {
        return posting == null ? asTold() : filledFrom(posting);
    }

    private ApplicationFields asTold() {
        return checked(fields(companyName, roleTitle, source, url, location, salary));
    }

    private ApplicationFields filledFrom(JobPosting posting) {
        String employer = posting.companyName() == null ? UNNAMED : posting.companyName();
        return checked(fields(
                companyName == null ? employer : companyName,
                roleTitle == null ? posting.title() : roleTitle,
                source == null ? posting.source() : source,
                url == null ? posting.url() : url,
                location == null ? posting.location() : location,
                salary == null ? posting.salary() : salary));
    }

    private ApplicationFields fields(
            @Nullable String employer,
            @Nullable String title,
            @Nullable String foundAt,
            @Nullable String address,
            @Nullable String place,
            @Nullable SalaryRange pay) {
        return new ApplicationFields(
                employer == null ? "" : employer,
                title == null ? "" : title,
                appliedDate,
                foundAt,
                jobId,
                address,
                place,
                pay,
                salaryAsked,
                salaryOffered,
                notes,
                tags);
    }

    /** Without a posting the three that the contract requires must be there, the status too. */
    private ApplicationFields checked(ApplicationFields fields) {
        List<Problem.FieldError> errors = new ArrayList<>();
        require("company_name", !fields.companyName().isEmpty(), errors);
        require("role_title", !fields.roleTitle().isEmpty(), errors);
        require("status", status != null || jobId != null, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return fields;
    }

    private static void require(String field, boolean given, List<Problem.FieldError> errors) {
        if (!given) {
            errors.add(new Problem.FieldError(field, "required", "must be given"));
        }
    }
}
