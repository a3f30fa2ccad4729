package dev.jobtracker.sources;

import dev.jobtracker.platform.identifiers.Identifiers;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An advertised job as one source told it; nothing in it is guessed, what was not said is null or empty. Made with
 * {@link #of}, which also makes its texts fit to store.
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
 * @param url the page of the advertisement; like every address here {@code http} or {@code https} with a host
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
        WebAddress.require(companyUrl);
        WebAddress.require(companyLogoUrl);
        WebAddress.require(url);
        WebAddress.require(applyUrl);
        skills = List.copyOf(skills);
    }

    /**
     * Begins a posting.
     *
     * @throws IllegalArgumentException when the id or the title has no visible character
     */
    public static SourcePostingBuilder of(SourceId source, String sourceId, String title) {
        return new SourcePostingBuilder(source, sourceId, title);
    }

    /** The posting's identifier on the wire: the same whether it was stored before or not. */
    public UUID id() {
        return id(source, sourceId);
    }

    /** The identifier of the posting that a source calls by this name. */
    public static UUID id(SourceId source, String sourceId) {
        return Identifiers.named("posting:" + source.value() + ":" + sourceId);
    }
}
