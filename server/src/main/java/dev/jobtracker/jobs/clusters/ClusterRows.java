package dev.jobtracker.jobs.clusters;

import static dev.jobtracker.platform.schema.Tables.OPENING;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_SEQUENCE;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Writes which postings belong together. */
public final class ClusterRows {

    static final int MOST_BIND_VALUES = 500;

    private ClusterRows() {}

    /** Whether a posting is in a cluster with others. */
    public static Condition shared() {
        return POSTING.CLUSTER_ID.in(select(OPENING.ID).from(OPENING));
    }

    /** Makes intakes wait until this transaction ends. */
    static void waitForIntakes(DSLContext db) {
        db.update(POSTING_SEQUENCE)
                .set(POSTING_SEQUENCE.LAST, POSTING_SEQUENCE.LAST)
                .execute();
    }

    /** Those of the postings that are still there. */
    static Set<Integer> present(DSLContext db, Collection<Integer> numbers) {
        Set<Integer> present = new HashSet<>();
        for (List<Integer> some : Parts.of(numbers, MOST_BIND_VALUES)) {
            present.addAll(db.select(POSTING.NUMBER)
                    .from(POSTING)
                    .where(POSTING.NUMBER.in(some))
                    .fetch(POSTING.NUMBER));
        }
        return present;
    }

    static void put(DSLContext db, Collection<Membership> memberships) {
        if (memberships.isEmpty()) {
            return;
        }
        db.batch(db.update(POSTING)
                        .set(POSTING.CLUSTER_ID, (UUID) null)
                        .set(POSTING.LEADS, (Boolean) null)
                        .set(POSTING.JOINED_BY, (String) null)
                        .where(POSTING.NUMBER.eq((Integer) null)))
                .bind(memberships.stream().map(Membership::values).toArray(Object[][]::new))
                .execute();
    }

    /**
     * Writes which clusters have several postings, and until when the leading one leads.
     *
     * @param touched every cluster that may have changed
     */
    static void put(DSLContext db, Collection<UUID> touched, Map<UUID, Optional<Instant>> shared) {
        for (List<UUID> some : Parts.of(touched, MOST_BIND_VALUES)) {
            db.deleteFrom(OPENING).where(OPENING.ID.in(some)).execute();
        }
        shared.forEach((id, closesAt) -> db.insertInto(OPENING)
                .set(OPENING.ID, id)
                .set(OPENING.CLOSES_AT, closesAt.orElse(null))
                .execute());
    }

    /** Notes the postings of clusters whose leading posting has closed by now. */
    static int noteClosed(DSLContext db, Instant now) {
        List<UUID> closed = db.select(OPENING.ID)
                .from(OPENING)
                .where(OPENING.CLOSES_AT.le(now))
                .limit(MOST_BIND_VALUES)
                .fetch(OPENING.ID);
        if (!closed.isEmpty()) {
            Unclustered.note(
                    db,
                    db.select(POSTING.NUMBER)
                            .from(POSTING)
                            .where(POSTING.CLUSTER_ID.in(closed))
                            .fetch(POSTING.NUMBER));
            db.update(OPENING)
                    .setNull(OPENING.CLOSES_AT)
                    .where(OPENING.ID.in(closed))
                    .execute();
        }
        return closed.size();
    }
}
