package dev.jobtracker.simulator.server;

import dev.jobtracker.simulator.wire.Request;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last ten thousand requests; safe for use by many threads. */
public final class RequestLog {

    private static final int MOST = 10_000;
    private static final int LONGEST_BODY = 64 * 1024;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();
    private volatile long answeredAt = System.nanoTime();

    synchronized void add(Instant at, Request request) {
        if (requests.size() == MOST) {
            requests.removeFirst();
        }
        String body = request.body();
        requests.addLast(new RecordedRequest(
                at,
                request.upstream(),
                request.method(),
                request.path(),
                request.query(),
                request.headers(),
                body.length() > LONGEST_BODY ? body.substring(0, LONGEST_BODY) : body));
    }

    void answered() {
        answeredAt = System.nanoTime();
    }

    /** When the latest reply had gone out to its last byte, as {@link System#nanoTime} counts. */
    public long answeredAt() {
        return answeredAt;
    }

    /** All of them, oldest first. */
    public synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }

    /** Those of one upstream, oldest first. */
    public List<RecordedRequest> of(String upstream) {
        return all().stream()
                .filter(request -> request.upstream().equals(upstream))
                .toList();
    }

    /** Forgets them. */
    public synchronized void clear() {
        requests.clear();
    }
}
