package dev.jobtracker.sources;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An advertised job as one source told it; nothing in it is guessed, what was not said is null or empty.
 *
 * @param source who said it
 * @param sourceId the source's own name for it, unique within the source
 * @param title what the work is called
 * @param companyName the employer
 * @param companyUrl the employer's own site
 * @param companyLogoUrl an image that the source names
 * @param place where the work is
 * @param remote on site, hybrid or remote
 * @param employmentType how one is employed
 * @param salary the pay
 * @param descriptionHtml the advertisement as HTML that nobody has made safe yet
 * @param descriptionText the advertisement as plain text, where the source gives one
 * @param url the page of the advertisement
 * @param applyUrl where one applies, when it is another page
 * @param publishedAt when it was first shown
 * @param expiresAt until when one may apply
 * @param updatedAt when the source last changed it; a later one wins
 * @param skills what is asked for, in the source's words
 * @param publisher the board that a collecting source found it on
 */
public record SourcePosting(
        SourceId source,
        String sourceId,
        String title,
        @Nullable String companyName,
        @Nullable URI companyUrl,
        @Nullable URI companyLogoUrl,
        @Nullable Place place,
        @Nullable RemoteKind remote,
        @Nullable EmploymentType employmentType,
        @Nullable SalaryRange salary,
        @Nullable String descriptionHtml,
        @Nullable String descriptionText,
        @Nullable URI url,
        @Nullable URI applyUrl,
        @Nullable Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant updatedAt,
        List<String> skills,
        @Nullable String publisher) {

    public SourcePosting {
        if (sourceId.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a posting needs an id and a title");
        }
        skills = List.copyOf(skills);
    }
}
