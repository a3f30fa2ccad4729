package dev.jobtracker.discovery;

import dev.jobtracker.jobs.JobPosting;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the searches that people keep have found, for whoever tells them. Safe to share between threads. */
public interface SearchNews {

    /**
     * What a person's searches with an alert found since a time and nobody told them yet: each opening once, the best
     * first, as long as one can still apply.
     */
    List<Item> untold(UUID accountId, Instant since);

    /** Notes, in the transaction in progress, that the person is told of these. */
    void tell(UUID accountId, Collection<UUID> postingIds);

    /**
     * One of them.
     *
     * @param posting as the catalog shows it to the person now
     * @param postingId what it was found as
     * @param score its match when it was found, 0 to 100; null where there was no résumé
     */
    record Item(
            JobPosting posting, UUID postingId, @Nullable Integer score) {}
}
