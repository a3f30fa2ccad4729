package dev.jobtracker.platform.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.jobtracker.platform.redis.Redis;
import io.micrometer.core.instrument.MeterRegistry;
import tools.jackson.databind.json.JsonMapper;

/** Opens caches: in Redis where one is configured, else in process. */
public final class Caches {

    private final Redis redis;
    private final JsonMapper json;
    private final MeterRegistry meters;
    private final Ticker ticker;

    Caches(Redis redis, JsonMapper json, MeterRegistry meters, Ticker ticker) {
        this.redis = redis;
        this.json = json;
        this.meters = meters;
        this.ticker = ticker;
    }

    /** To be called once for each shape, by the one that keeps the cache. */
    public <V> Cache<V> open(CacheShape<V> shape) {
        return new Cache<>(shape.name(), store(shape), meters);
    }

    private <V> Store<V> store(CacheShape<V> shape) {
        Store<V> inProcess = new InProcessStore<>(shape, ticker);
        return redis.isConfigured() ? new RedisStore<>(shape, redis, json, inProcess) : inProcess;
    }
}
