package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.identifiers.RequestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * A search on its way: every source is asked in a thread of its own, and answers as soon as it can. Whoever gathers may
 * leave at any time; the threads go on to their end. For one thread.
 */
final class Gathering {

    private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);

    private final Stopwatch stopwatch = new Stopwatch();
    private final BlockingQueue<SourceAnswer> arrived = new LinkedBlockingQueue<>();
    private final Map<String, Asking> waiting = new LinkedHashMap<>();

    private final Consumer<SourceAnswer> reader;
    private final Failures failures;
    private volatile boolean over;

    private Gathering(Consumer<SourceAnswer> reader, Failures failures) {
        this.reader = reader;
        this.failures = failures;
    }

    /** @param reader is shown every answer before it counts as come, several at a time */
    static Gathering of(List<Asking> askings, Consumer<SourceAnswer> reader, Failures failures) {
        Gathering gathering = new Gathering(reader, failures);
        askings.forEach(gathering::begin);
        return gathering;
    }

    private void begin(Asking asking) {
        waiting.put(asking.source(), asking);
        Optional<RequestId> request = RequestId.current();
        Thread.ofVirtual().name("ask-" + asking.source()).start(() -> {
            request.ifPresent(id -> MDC.put(RequestId.LOG_KEY, id.value()));
            SourceAnswer answer = answer(asking);
            boolean late = over;
            arrived.add(answer);
            if (late) {
                LOG.info(
                        "source {} came too late with {} postings ({}), after {} ms",
                        answer.source(),
                        answer.found().size(),
                        answer.status().key(),
                        answer.took().toMillis());
            }
        });
    }

    private SourceAnswer answer(Asking asking) {
        try {
            SourceAnswer answer = asking.answer(stopwatch);
            reader.accept(answer);
            return answer;
        } catch (RuntimeException stumbled) {
            LOG.error("searching {} failed", asking.source(), stumbled);
            failures.record(stumbled, "search of " + asking.source());
            return SourceAnswer.stumbled(asking.source(), stopwatch.soFar());
        }
    }

    /** Whether there is nothing to do but to wait for an answer. */
    boolean isIdle() {
        return arrived.isEmpty() && !waiting.isEmpty();
    }

    /** The next answer; empty when none comes by that time after the start, or all have come. */
    Optional<SourceAnswer> next(Duration until) throws InterruptedException {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        SourceAnswer answer = arrived.poll(stopwatch.leftOf(until).toNanos(), TimeUnit.NANOSECONDS);
        if (answer != null) {
            waiting.remove(answer.source());
        }
        return Optional.ofNullable(answer);
    }

    /** What stands for the answers that have not come by the deadline. */
    List<SourceAnswer> missed(Duration deadline) {
        over = true;
        List<SourceAnswer> missed = new ArrayList<>();
        waiting.values().forEach(asking -> missed.add(asking.missed(deadline)));
        return missed;
    }
}
