package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingOrigin;
import dev.jobtracker.sources.SourcePosting;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One posting that a search found. */
sealed interface Found {

    UUID id();

    /** Where it is advertised. */
    List<PostingOrigin> origins();

    /** Told by a source just now, or not long ago. */
    record Told(SourcePosting posting, Instant at) implements Found {

        @Override
        public UUID id() {
            return posting.id();
        }

        @Override
        public List<PostingOrigin> origins() {
            URI url = posting.url();
            return List.of(new PostingOrigin(posting.source().value(), text(url), at));
        }

        private static @Nullable String text(@Nullable URI address) {
            return address == null ? null : address.toString();
        }
    }

    /** Read from the catalog. */
    record Stored(JobPosting posting) implements Found {

        @Override
        public UUID id() {
            return posting.id();
        }

        @Override
        public List<PostingOrigin> origins() {
            return posting.sources();
        }
    }
}
