package dev.jobtracker.applications;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.sources.SalaryRange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a posting said.
 *
 * @param descriptionHtml safe to show as it is
 */
public record PostingCopy(
        String source,
        String title,
        @Nullable String companyName,
        @Nullable String location,
        @Nullable SalaryRange salary,
        @Nullable String description,
        @Nullable String descriptionHtml,
        @Nullable String url,
        @Nullable String applyUrl,
        @Nullable Instant publishedAt,
        @Nullable Instant expiresAt,
        List<String> skills) {

    public PostingCopy {
        skills = List.copyOf(skills);
    }

    static PostingCopy of(JobPosting posting) {
        return new PostingCopy(
                posting.source(),
                posting.title(),
                posting.companyName(),
                posting.location(),
                posting.salary(),
                posting.description(),
                posting.descriptionHtml(),
                posting.url(),
                posting.applyUrl(),
                posting.publishedAt(),
                posting.expiresAt(),
                posting.skills());
    }
}
