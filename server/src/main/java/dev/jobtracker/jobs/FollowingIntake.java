package dev.jobtracker.jobs;

import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.sources.SourcePosting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores what live searches found, right behind the answers that show it: while one is being made, storing waits for up
 * to a second, unless somebody wants what is to be stored. A catalog that is slower than the searches takes in less of
 * them, rather than hold them up or pile them up: the next search tells the same again.
 */
public final class FollowingIntake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingIntake.class);
    private static final int WAITING = 200;
    private static final int PATIENCE_SECONDS = 5;
    private static final Duration LONGEST_WAY_GIVEN = Duration.ofSeconds(1);

    private final PostingCatalog catalog;
    private final Failures failures;
    private final Map<UUID, CountDownLatch> coming = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("following-intake").factory());
    private final Precedence precedence = new Precedence();

    FollowingIntake(PostingCatalog catalog, Failures failures) {
        this.catalog = catalog;
        this.failures = failures;
    }

    /** An answer being made. */
    public interface Answering extends AutoCloseable {

        /** It is made. */
        @Override
        void close();
    }

    /** Takes note that somebody waits for an answer, which storing is not to hold up. */
    public Answering answering() {
        precedence.goAhead(1);
        return () -> precedence.goAhead(-1);
    }

    /** Hands postings over; returns at once. */
    public void follow(List<SourcePosting> postings) {
        if (postings.isEmpty()) {
            return;
        }
        CountDownLatch stored = new CountDownLatch(1);
        long handedOver = System.nanoTime();
        postings.forEach(posting -> coming.put(posting.id(), stored));
        try {
            worker.execute(() -> {
                precedence.giveWay(LONGEST_WAY_GIVEN.minusNanos(System.nanoTime() - handedOver));
                store(postings);
                arrived(postings, stored);
            });
        } catch (RejectedExecutionException full) {
            arrived(postings, stored);
            LOG.warn("the catalog is behind: {} found postings are not stored", postings.size());
        }
    }

    private void arrived(List<SourcePosting> postings, CountDownLatch stored) {
        postings.forEach(posting -> coming.remove(posting.id(), stored));
        stored.countDown();
    }

    /** Waits until a posting that was handed over is stored, five seconds at most; for any other not at all. */
    public void await(UUID posting) {
        CountDownLatch stored = coming.get(posting);
        if (stored == null) {
            return;
        }
        precedence.waitFor(1);
        try {
            var _ = stored.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            precedence.waitFor(-1);
        }
    }

    private void store(List<SourcePosting> postings) {
        try {
            catalog.store(postings);
        } catch (RuntimeException failure) {
            LOG.error("found postings could not be stored", failure);
            failures.record(failure, "storing what a search found");
        }
    }

    /** Waits until everything handed over is stored. */
    @Override
    public void close() {
        worker.close();
    }
}
