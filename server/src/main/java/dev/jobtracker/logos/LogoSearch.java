package dev.jobtracker.logos;

import dev.jobtracker.logos.LogoRows.Known;
import dev.jobtracker.logos.origin.LogoOrigin;
import dev.jobtracker.logos.picture.ServedPicture;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.RegistrableDomain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for logos outside, a few at a time and each once at a time. What it finds stays for good; that it found nothing
 * holds for a day, or for an hour where a server could not be asked. For whom there is no room, it does not look: the
 * next answer that shows the company asks again.
 */
final class LogoSearch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogoSearch.class);
    private static final Duration MISS_HOLDS = Duration.ofDays(1);
    private static final Duration FAILURE_HOLDS = Duration.ofHours(1);
    private static final int AT_ONCE = 8;
    private static final int WAITING = 500;

    private final Database database;
    private final List<LogoOrigin> origins;
    private final Failures failures;
    private final Clock clock;
    private final ConcurrentMap<String, CompletableFuture<Known>> underWay = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofVirtual().name("logo-search-", 0).factory());

    /** @param origins the most trusted first */
    LogoSearch(Database database, List<LogoOrigin> origins, Failures failures, Clock clock) {
        this.database = database;
        this.origins = List.copyOf(origins);
        this.failures = failures;
        this.clock = clock;
        workers.allowCoreThreadTimeOut(true);
    }

    /** What will be known of the domain; fails when there is no room to look now. */
    CompletableFuture<Known> look(RegistrableDomain domain) {
        CompletableFuture<Known> own = new CompletableFuture<>();
        CompletableFuture<Known> other = underWay.putIfAbsent(domain.name(), own);
        if (other != null) {
            return other;
        }
        try {
            workers.execute(() -> look(domain, own));
        } catch (RejectedExecutionException full) {
            underWay.remove(domain.name(), own);
            own.completeExceptionally(full);
        }
        return own;
    }

    private void look(RegistrableDomain domain, CompletableFuture<Known> result) {
        try {
            result.complete(found(domain));
        } catch (RuntimeException | Error failure) {
            LOG.error("a logo could not be looked for", failure);
            failures.record(failure, "looking for a logo");
            result.completeExceptionally(failure);
        } finally {
            underWay.remove(domain.name(), result);
        }
    }

    private Known found(RegistrableDomain domain) {
        Duration holds = MISS_HOLDS;
        for (LogoOrigin origin : origins) {
            try {
                var picture = origin.find(domain);
                if (picture.isPresent()) {
                    return stored(domain, picture.get());
                }
            } catch (HttpFailedException unreachable) {
                LOG.debug("no logo for {}: {}", domain.name(), unreachable.getMessage());
                holds = FAILURE_HOLDS;
            }
        }
        Instant now = clock.instant();
        Known miss = new Known(null, now.plus(holds));
        database.change(db -> LogoRows.remember(db, domain.name(), miss, now));
        return miss;
    }

    private Known stored(RegistrableDomain domain, ServedPicture picture) {
        Known known = new Known(picture.hash(), null);
        database.change(db -> {
            LogoRows.store(db, picture.hash(), picture.content());
            LogoRows.remember(db, domain.name(), known, clock.instant());
        });
        return known;
    }

    @Override
    public void close() {
        workers.shutdownNow();
        underWay.values().forEach(open -> open.cancel(false));
    }
}
