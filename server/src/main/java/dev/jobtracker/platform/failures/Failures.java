package dev.jobtracker.platform.failures;

import dev.jobtracker.platform.identifiers.RequestId;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps count of what went wrong unexpectedly. Recording is quick, waits for nothing and never fails; what was recorded
 * is written down a second later, all of it together, and at the latest when the server stops. Safe to share between
 * threads.
 */
public final class Failures implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final long SECONDS_BETWEEN_WRITES = 1;

    private final FailureGroups groups;
    private final FailureExport export;
    private final Clock clock;
    private final FailureBuffer buffer = new FailureBuffer();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("failures").factory());
    private final ScheduledFuture<?> writing;
    private boolean unwritten;

    Failures(FailureGroups groups, FailureExport export, Clock clock) {
        this.groups = groups;
        this.export = export;
        this.clock = clock;
        this.writing = writer.scheduleWithFixedDelay(
                this::write, SECONDS_BETWEEN_WRITES, SECONDS_BETWEEN_WRITES, TimeUnit.SECONDS);
    }

    /**
     * Counts one failure.
     *
     * @param origin what was being done, one of a few: {@code GET /api/v1/search}, {@code task mail}, {@code source x}
     */
    public void record(Throwable failure, String origin) {
        String requestId = RequestId.current().map(RequestId::value).orElse(null);
        buffer.add(FailureTally.once(FailureKey.of(failure, origin), failure, clock.instant(), requestId));
    }

    /** Writes down and tells what was recorded so far; what cannot be written down is kept for the next time. */
    synchronized void write() {
        List<FailureTally> tallies = buffer.drain();
        if (tallies.isEmpty()) {
            return;
        }
        try {
            groups.add(tallies);
            unwritten = false;
        } catch (RuntimeException failure) {
            tallies.forEach(buffer::add);
            sayOnce(failure);
            return;
        }
        export.send(tallies);
    }

    private void sayOnce(RuntimeException failure) {
        if (!unwritten) {
            LOG.warn("failures cannot be written down for now: {}", failure.toString());
        }
        unwritten = true;
    }

    @Override
    public void close() {
        writing.cancel(false);
        writer.shutdown();
        write();
    }
}
