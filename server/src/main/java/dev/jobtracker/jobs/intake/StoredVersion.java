package dev.jobtracker.jobs.intake;

import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.sources.SourcePosting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the catalog has of a posting that is delivered again, as far as the decision needs it. */
record StoredVersion(
        int number,
        String fingerprint,
        PostingStatus status,
        Instant listedAt,
        Instant firstSeenAt,
        @Nullable Instant updatedAt,
        @Nullable Instant removedAt) {

    /** Whether the delivered version must not replace this one, having been made before it. */
    boolean isNewerThan(SourcePosting delivered) {
        Instant made = delivered.updatedAt();
        if (made == null) {
            return false;
        }
        boolean removedSince = status == PostingStatus.REMOVED && removedAt != null && made.isBefore(removedAt);
        return removedSince || (updatedAt != null && made.isBefore(updatedAt));
    }

    /** Whether the delivered version says nothing new. */
    boolean saysTheSame(Delivery delivered, PostingStatus statusNow) {
        return fingerprint.equals(delivered.fingerprint()) && status == statusNow;
    }
}
