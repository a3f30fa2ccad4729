package dev.jobtracker.platform.cache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Lets one caller do what several want at the same moment; the others wait for its result. */
final class SingleFlight<V> {

    private final ConcurrentMap<String, Flight<V>> flights = new ConcurrentHashMap<>();

    /**
     * The result of the work, this caller's own or another's.
     *
     * @param work is handed a way to ask whether its result is still wanted
     */
    V run(String key, Function<BooleanSupplier, V> work) {
        Flight<V> own = new Flight<>();
        Flight<V> other = flights.putIfAbsent(key, own);
        return other == null ? fly(key, own, work) : other.join();
    }

    private V fly(String key, Flight<V> own, Function<BooleanSupplier, V> work) {
        try {
            V value = work.apply(() -> own.equals(flights.get(key)));
            own.result.complete(value);
            return value;
        } catch (RuntimeException | Error failure) {
            own.result.completeExceptionally(failure);
            throw failure;
        } finally {
            flights.remove(key, own);
        }
    }

    /** Whoever asks from now on gets a run of its own. */
    void forget(String key) {
        flights.remove(key);
    }

    private static final class Flight<V> {

        private final CompletableFuture<V> result = new CompletableFuture<>();

        private V join() {
            try {
                return result.join();
            } catch (CompletionException failure) {
                if (failure.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw failure;
            }
        }
    }
}
