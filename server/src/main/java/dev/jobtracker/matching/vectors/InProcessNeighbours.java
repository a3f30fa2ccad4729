package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingNumbers;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.platform.schema.tables.records.PostingVectorRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every vector in memory with eight bits a number, and at the best of them again as they are stored.
 *
 * <p>A filter that keeps few is asked first, and only those are looked at. One that keeps many is asked about the best
 * of all; where it drops so many of them that too few are left, it is asked for everything it keeps. Either way the
 * answer is the best of what the filter keeps.
 */
final class InProcessNeighbours implements Neighbours {

    private static final int FEW = 4_000;
    private static final int TOGETHER = 2_000;
    private static final int MOST_ASKED_ABOUT = 500;
    private static final Duration UNTIL_DELETED_ONES_GO = Duration.ofMinutes(10);

    private final PostingVectorRows rows;
    private final PostingNumbers postings;
    private final ClosestFirst closestFirst;
    private final Clock clock;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable KnownModel model;
    private CompactVectors vectors = new CompactVectors(0);
    private long revision;
    private Instant swept = Instant.MIN;

    InProcessNeighbours(PostingVectorRows rows, PostingNumbers postings, Clock clock) {
        this.rows = rows;
        this.postings = postings;
        this.closestFirst = new ClosestFirst(rows, postings);
        this.clock = clock;
    }

    @Override
    public List<Neighbour> nearest(KnownModel model, float[] query, PostingQuery filter, int limit) {
        catchUp(model);
        BitSet few = postings.of(filter, FEW + 1);
        int enough = 2 * limit + 30;
        List<Integer> candidates = few.cardinality() <= FEW ? best(query, few, enough) : ofMany(query, filter, enough);
        return closestFirst.of(model, query, candidates, limit);
    }

    private List<Integer> ofMany(float[] query, PostingQuery filter, int enough) {
        int most = Math.min(MOST_ASKED_ABOUT, 2 * enough);
        List<Integer> best = best(query, null, most);
        Set<Integer> kept = postings.among(best, filter);
        if (kept.size() >= enough || best.size() < most) {
            return best.stream().filter(kept::contains).limit(enough).toList();
        }
        return best(query, postings.of(filter, Integer.MAX_VALUE), enough);
    }

    private List<Integer> best(float[] query, @Nullable BitSet among, int limit) {
        lock.readLock().lock();
        try {
            return Arrays.stream(vectors.best(query, among, limit)).boxed().toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Takes along what was stored since, by whichever server. */
    private void catchUp(KnownModel wanted) {
        boolean sweep = swept.plus(UNTIL_DELETED_ONES_GO).isBefore(clock.instant());
        lock.readLock().lock();
        try {
            if (!sweep && model != null && model.id() == wanted.id() && rows.newest(wanted) == revision) {
                return;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            if (model == null || model.id() != wanted.id()) {
                model = wanted;
                vectors = new CompactVectors(wanted.dimensions());
                revision = 0;
            }
            readOn(wanted);
            if (sweep) {
                vectors.retain(rows.numbers(wanted));
                swept = clock.instant();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void readOn(KnownModel wanted) {
        List<PostingVectorRecord> next;
        do {
            next = rows.after(wanted, revision, TOGETHER);
            for (PostingVectorRecord row : next) {
                vectors.put(row.getNumber(), HalfPrecision.vector(row.getVector()));
                revision = row.getRevision();
            }
        } while (next.size() == TOGETHER);
    }

    /** How many bytes the vectors take. */
    long bytes() {
        return vectors.bytes();
    }

    @Override
    public void prepare(KnownModel model, BooleanSupplier stopping) {
        // The first search reads what there is.
    }

    @Override
    public void stored(DSLContext db, KnownModel model, List<PostingVectorRows.Made> made) {
        // The next search reads what is new.
    }

    @Override
    public void gone(KnownModel model) {
        // The next search is of another model.
    }

    @Override
    public void restored(DSLContext db) {
        // No server runs while a backup is restored.
    }
}
