package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.places.PlaceWords;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one posting says of the opening it advertises; whatever it does not say is null.
 *
 * @param id the posting's
 * @param title what the work is called
 * @param company who advertises it: the employer or somebody in between
 * @param place where the work is
 * @param text the advertisement, plain or as HTML
 * @param url the page of the advertisement
 * @param applyUrl where one applies
 * @param publishedAt when it was first shown
 * @param endedAt when it stopped or will stop being shown
 */
public record Opening(
        UUID id,
        String title,
        @Nullable String company,
        @Nullable Place place,
        @Nullable RemoteKind remote,
        @Nullable EmploymentType employmentType,
        @Nullable String text,
        @Nullable String url,
        @Nullable String applyUrl,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt) {

    /** What a posting says as a person is shown it. */
    public static Opening of(JobPosting posting) {
        return new Opening(
                posting.id(),
                posting.title(),
                posting.companyName(),
                PlaceWords.of(posting.location(), posting.country()).place(),
                posting.remote(),
                posting.employmentType(),
                posting.description(),
                posting.url(),
                posting.applyUrl(),
                posting.publishedAt(),
                posting.expiresAt());
    }
}
