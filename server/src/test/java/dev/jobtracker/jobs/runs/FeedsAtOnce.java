package dev.jobtracker.jobs.runs;

import dev.jobtracker.sources.FeedSource;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fetches feeds for tests in other packages, all at the same time and whether they have rested or not. */
public final class FeedsAtOnce {

    private FeedsAtOnce() {}

    /** By their ids whether each did its part. */
    public static Map<String, Boolean> fetch(FeedUpdates updates, Collection<FeedSource> feeds)
            throws InterruptedException, ExecutionException {
        Map<String, Boolean> well = new TreeMap<>();
        try (ExecutorService fetches = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<Boolean>> running = new TreeMap<>();
            for (FeedSource feed : feeds) {
                Callable<Boolean> fetch = () -> updates.fetch(feed, () -> false);
                running.put(feed.description().id().value(), fetches.submit(fetch));
            }
            for (Map.Entry<String, Future<Boolean>> fetch : running.entrySet()) {
                well.put(fetch.getKey(), fetch.getValue().get());
            }
        }
        return well;
    }
}
