package dev.jobtracker.jobs.clusters;

import dev.jobtracker.jobs.JoinReason;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a posting belongs.
 *
 * @param leads whether the cluster is shown by it
 * @param reason what ties it to the others; null where it is alone
 */
record Membership(
        int number, UUID cluster, boolean leads, @Nullable JoinReason reason) {

    boolean isNewsOf(Candidate candidate) {
        return !cluster.equals(candidate.cluster())
                || leads != candidate.leads()
                || !Objects.equals(joinedBy(), candidate.joinedBy());
    }

    @Nullable
    String joinedBy() {
        return reason == null ? null : reason.key();
    }

    /** As the update binds them. */
    @Nullable
    Object[] values() {
        return new @Nullable Object[] {cluster, leads, joinedBy(), number};
    }
}
