package dev.jobtracker.sources;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how each server does. A change between well and unwell is stored at once, everything else every few seconds
 * at most, and never while somebody waits for an answer. Safe to share between threads.
 */
public final class SourceWatch implements AutoCloseable {

    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(5);

    private final SourceHealthRows rows;
    private final Clock clock;
    private final Map<String, Watched> watched = new ConcurrentHashMap<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("source-watch").factory());

    SourceWatch(SourceHealthRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A server answered as it should. */
    public void succeeded(Upstream upstream, @Nullable Long quotaLeft) {
        Instant now = clock.instant();
        watched(upstream.name()).change(now, health -> health.succeeded(now, quotaLeft));
    }

    /** A server did not. */
    public void failed(Upstream upstream, SourceFailure failure) {
        Instant now = clock.instant();
        watched(upstream.name()).change(now, health -> health.failed(now, failure));
    }

    /** How a server did last, wherever in this installation it was asked. */
    public SourceHealth of(Upstream upstream) {
        Watched here = watched.get(upstream.name());
        SourceHealth stored = rows.find(upstream.name());
        return here == null ? stored : here.health().and(stored);
    }

    private Watched watched(String name) {
        return watched.computeIfAbsent(name, Watched::new);
    }

    /** Stores what is not stored yet. */
    @Override
    public void close() {
        writer.close();
        watched.values().forEach(Watched::writeRest);
    }

    /** One server, as this process saw it. */
    private final class Watched {

        private final String name;
        private SourceHealth health = SourceHealth.UNKNOWN;
        private SourceHealth written = SourceHealth.UNKNOWN;
        private Instant writtenAt = Instant.EPOCH;

        Watched(String name) {
            this.name = name;
        }

        synchronized SourceHealth health() {
            return health;
        }

        synchronized void change(Instant now, UnaryOperator<SourceHealth> event) {
            health = event.apply(health);
            boolean turned = health.failing() != written.failing();
            if (turned || !now.isBefore(writtenAt.plus(BETWEEN_WRITES))) {
                writtenAt = now;
                written = health;
                writer.execute(this::write);
            }
        }

        synchronized void writeRest() {
            if (!health.equals(written)) {
                written = health;
                write();
            }
        }

        private void write() {
            rows.keep(name, health().and(rows.find(name)));
        }
    }
}
