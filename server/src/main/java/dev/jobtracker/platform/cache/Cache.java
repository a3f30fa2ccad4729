package dev.jobtracker.platform.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Values that were costly to make, kept for a while. A value may be gone at any moment; what is found is never older
 * than the cache's time to live. Safe to share between threads.
 */
public final class Cache<V> {

    private static final int LONGEST_KEY = 128;

    private final Store<V> store;
    private final SingleFlight<V> flights = new SingleFlight<>();
    private final Counter hits;
    private final Counter misses;

    Cache(String name, Store<V> store, MeterRegistry meters) {
        this.store = store;
        this.hits = meters.counter("jobtracker.cache.gets", "cache", name, "result", "hit");
        this.misses = meters.counter("jobtracker.cache.gets", "cache", name, "result", "miss");
    }

    /** The value, if it is there. */
    public Optional<V> find(String key) {
        Optional<V> found = store.find(shortened(key));
        (found.isPresent() ? hits : misses).increment();
        return found;
    }

    /**
     * The value, made now if it is not there. When several ask for one key at the same moment, one of them makes it, in
     * this process; a failure is everybody's, and is not kept.
     *
     * @param loader must not ask this cache for the same key
     */
    public V get(String key, Supplier<V> loader) {
        return get(key, value -> true, loader);
    }

    /** The same, made anew also when the value that is there is not good enough any more; until then it stays. */
    public V get(String key, Predicate<V> goodEnough, Supplier<V> loader) {
        String name = shortened(key);
        return find(name)
                .filter(goodEnough)
                .orElseGet(() -> flights.run(name, wanted -> load(name, goodEnough, loader, wanted)));
    }

    private V load(String key, Predicate<V> goodEnough, Supplier<V> loader, BooleanSupplier wanted) {
        return store.find(key).filter(goodEnough).orElseGet(() -> {
            V value = loader.get();
            if (wanted.getAsBoolean()) {
                store.put(key, value);
            }
            return value;
        });
    }

    /** Keeps the value from now on, in place of another. */
    public void put(String key, V value) {
        store.put(shortened(key), value);
    }

    /** Forgets the value, also the one that is being made at this moment. */
    public void invalidate(String key) {
        String name = shortened(key);
        flights.forget(name);
        store.invalidate(name);
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : digest(key);
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
