package dev.jobtracker.jobs;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Says which postings must not be deleted, such as those somebody saved or applied to. Each module contributes one. */
public interface KeptPostings {

    /** Those of the postings that somebody needs. */
    Set<UUID> among(Collection<UUID> postings);
}
