package dev.jobtracker.platform.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Optional;

/** In this process, as the objects themselves. */
final class InProcessStore<V> implements Store<V> {

    private final Cache<String, V> values;

    InProcessStore(CacheShape<V> shape, Ticker ticker) {
        values = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(shape.timeToLive())
                .maximumWeight(shape.room())
                .weigher((String key, V value) -> shape.weight().applyAsInt(value))
                .build();
    }

    @Override
    public Optional<V> find(String key) {
        return Optional.ofNullable(values.getIfPresent(key));
    }

    @Override
    public void put(String key, V value) {
        values.put(key, value);
    }

    @Override
    public void invalidate(String key) {
        values.invalidate(key);
    }
}
