package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.SourcePosting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one of JobTech's records turned out to be. */
sealed interface ReadAd {

    /** A job that is advertised. */
    record Open(SourcePosting posting) implements ReadAd {}

    /** News that an advertisement was taken down. */
    record Removed(String id, @Nullable Instant at) implements ReadAd {}

    /** Nothing that can be used, and why. */
    record Rejected(String reason) implements ReadAd {}
}
