package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.duplicates.Opening;
import dev.jobtracker.sources.SourcePosting;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One posting that a search found. */
sealed interface Found {

    UUID id();

    /** What it says of the opening that it advertises. */
    Opening opening();

    /** About how many bytes of memory it takes. */
    int weight();

    /** Told by a source just now, or not long ago. */
    record Told(UUID id, SourcePosting posting) implements Found {

        static Told of(SourcePosting posting) {
            return new Told(posting.id(), posting);
        }

        @Override
        public Opening opening() {
            return new Opening(
                    id,
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
        public int weight() {
            return Weight.of(posting);
        }
    }

    /** Read from the catalog. */
    record Stored(JobPosting posting) implements Found {

        @Override
        public UUID id() {
            return posting.id();
        }

        @Override
        public Opening opening() {
            return Opening.of(posting);
        }

        @Override
        public int weight() {
            return Weight.of(posting);
        }
    }
}
