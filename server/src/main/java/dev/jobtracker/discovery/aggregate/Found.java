package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.duplicates.Opening;
import dev.jobtracker.jobs.duplicates.Traits;
import dev.jobtracker.sources.SourcePosting;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One posting that a search found, read so far that it can be compared with others. */
sealed interface Found {

    UUID id();

    /** What tells its opening from others. */
    Traits traits();

    /** Told by a source just now, or not long ago. */
    record Told(SourcePosting posting, Traits traits) implements Found {

        static Told of(SourcePosting posting) {
            return new Told(posting, Traits.of(opening(posting)).read());
        }

        private static Opening opening(SourcePosting posting) {
            return new Opening(
                    posting.id(),
                    posting.title(),
                    posting.companyName(),
                    posting.place(),
                    posting.remote(),
                    posting.employmentType(),
                    posting.descriptionText() == null ? posting.descriptionHtml() : posting.descriptionText(),
                    text(posting.url()),
                    text(posting.applyUrl()),
                    posting.publishedAt(),
                    posting.expiresAt());
        }

        private static @Nullable String text(@Nullable URI address) {
            return address == null ? null : address.toString();
        }

        @Override
        public UUID id() {
            return traits.id();
        }
    }

    /** Read from the catalog. */
    record Stored(JobPosting posting, Traits traits) implements Found {

        static Stored of(JobPosting posting) {
            return new Stored(posting, Traits.of(Opening.of(posting)).read());
        }

        @Override
        public UUID id() {
            return posting.id();
        }
    }
}
