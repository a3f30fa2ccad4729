package dev.jobtracker.jobs.intake;

import static java.util.stream.Collectors.toMap;

import dev.jobtracker.jobs.IntakeCounts;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.clusters.Unclustered;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.sources.SourcePosting;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Puts postings into the catalog, rows and index in one transaction; the same posting twice is the same as once. */
public final class PostingStore {

    private final Database database;
    private final TextIndex index;
    private final Clock clock;
    private final boolean sample;

    /** @param sample whether what comes in is invented */
    public PostingStore(Database database, TextIndex index, Clock clock, boolean sample) {
        this.database = database;
        this.index = index;
        this.clock = clock;
        this.sample = sample;
    }

    /** Stores postings in a transaction of their own. */
    public IntakeCounts store(List<SourcePosting> postings) {
        if (postings.isEmpty()) {
            return IntakeCounts.NONE;
        }
        List<Delivery> deliveries = prepare(postings);
        return database.write(db -> put(db, deliveries));
    }

    /** Does what takes time and no transaction, for those postings that look as if they had news. */
    List<Delivery> prepare(List<SourcePosting> postings) {
        List<Delivery> deliveries = postings.stream().map(Delivery::new).toList();
        Map<UUID, StoredVersion> versions = database.read(db -> PostingRows.versions(db, ids(deliveries)));
        for (Delivery delivery : deliveries) {
            StoredVersion before = versions.get(delivery.id());
            if (before == null || !before.fingerprint().equals(delivery.fingerprint())) {
                delivery.prepared();
            }
        }
        return deliveries;
    }

    /** Stores postings in the transaction of the caller. */
    IntakeCounts put(DSLContext db, List<Delivery> all) {
        Collection<Delivery> deliveries = latestOfEach(all);
        PostingRows.waitForOthers(db);
        Map<UUID, StoredVersion> versions = PostingRows.versions(db, ids(deliveries));
        Instant now = clock.instant();
        Changes changes = new Changes(now, sample);
        for (Delivery delivery : deliveries) {
            changes.decide(delivery, versions.get(delivery.id()));
        }
        changes.write(db, index);
        return new IntakeCounts(
                changes.added(), changes.updated(), deliveries.size() - changes.added() - changes.updated());
    }

    /**
     * Marks postings as taken down, unless their source has changed them since.
     *
     * @return how many were there and are marked now
     */
    int remove(DSLContext db, Collection<UUID> ids, Instant removedAt) {
        PostingRows.waitForOthers(db);
        List<Integer> gone = PostingRows.versions(db, ids).values().stream()
                .filter(version -> version.status() != PostingStatus.REMOVED)
                .filter(version ->
                        version.updatedAt() == null || !version.updatedAt().isAfter(removedAt))
                .map(StoredVersion::number)
                .toList();
        PostingRows.remove(db, gone, removedAt);
        Unclustered.note(db, gone);
        return gone.size();
    }

    /** Marks a posting as taken down because its page says so, in the transaction of the caller. */
    public void gone(DSLContext db, UUID id, Instant seenAt) {
        var _ = remove(db, List.of(id), seenAt);
    }

    private static List<UUID> ids(Collection<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::id).toList();
    }

    private static Collection<Delivery> latestOfEach(List<Delivery> deliveries) {
        Map<UUID, Delivery> latest = deliveries.stream()
                .collect(toMap(Delivery::id, Function.identity(), PostingStore::later, LinkedHashMap::new));
        return latest.values();
    }

    private static Delivery later(Delivery one, Delivery next) {
        Instant made = one.source().updatedAt();
        Instant madeNext = next.source().updatedAt();
        return made != null && madeNext != null && madeNext.isBefore(made) ? one : next;
    }
}
