package dev.jobtracker.accounts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The same thing done several times at the same moment. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> run(int times, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> result :
                    threads.invokeAll(Stream.generate(() -> work).limit(times).toList())) {
                answers.add(result.get());
            }
            return answers;
        }
    }
}
