package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.JoinReason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Postings of one opening.
 *
 * @param best the one to show
 * @param members all of them, by their ids
 */
public record Cluster(UUID best, List<Member> members) {

    /**
     * One of them.
     *
     * @param reason what ties it to the others; null where there are none, or where it was known to belong to them
     */
    public record Member(UUID id, @Nullable JoinReason reason) {}

    public Cluster {
        members = List.copyOf(members);
    }
}
