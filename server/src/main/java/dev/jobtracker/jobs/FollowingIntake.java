package dev.jobtracker.discovery;

import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.sources.SourcePosting;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Stores what live searches found, right behind the answer that shows it. A catalog that is slower than the searches
 * takes in less of them, rather than hold them up or pile them up: the next search tells the same again.
 */
@Component
public class FollowingIntake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingIntake.class);
    private static final int WAITING = 200;

    private final PostingCatalog catalog;
    private final Failures failures;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofVirtual().name("following-intake").factory());

    FollowingIntake(PostingCatalog catalog, Failures failures) {
        this.catalog = catalog;
        this.failures = failures;
    }

    /** Hands postings over; returns at once. */
    public void follow(List<SourcePosting> postings) {
        if (postings.isEmpty()) {
            return;
        }
        try {
            worker.execute(() -> store(postings));
        } catch (RejectedExecutionException full) {
            LOG.warn("the catalog is behind: {} found postings are not stored", postings.size());
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
