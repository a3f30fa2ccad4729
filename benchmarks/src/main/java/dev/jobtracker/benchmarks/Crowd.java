package dev.jobtracker.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many connections at once, each of which asks again as soon as it was answered. */
record Crowd(RunningServer server, String token) {

    static final int CONNECTIONS = 64;

    /** How long each answer to one question took, for so long. */
    long[] ask(String path, Duration lasting) throws Exception {
        long end = System.nanoTime() + lasting.toNanos();
        List<Long> all = new ArrayList<>();
        try (ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Long>>> callers = Collections.nCopies(CONNECTIONS, () -> askUntil(end, path));
            for (Future<List<Long>> caller : connections.invokeAll(callers)) {
                all.addAll(caller.get());
            }
        }
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    private List<Long> askUntil(long end, String path) throws Exception {
        List<Long> took = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            var _ = server.bodyOf(path, token);
            took.add(System.nanoTime() - begun);
        }
        return took;
    }

    /** Has each of these questions answered once. */
    void askAll(List<String> paths) throws Exception {
        try (ExecutorService connections =
                Executors.newFixedThreadPool(CONNECTIONS, Thread.ofVirtual().factory())) {
            List<Callable<String>> questions = new ArrayList<>();
            paths.forEach(path -> questions.add(() -> server.bodyOf(path, token)));
            for (Future<String> answer : connections.invokeAll(questions)) {
                var _ = answer.get();
            }
        }
    }
}
