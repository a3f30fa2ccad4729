package dev.jobtracker.platform.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jobtracker.platform.redis.Redis;
import io.lettuce.core.SetArgs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** In Redis, as JSON; in process while Redis does not answer. */
final class RedisStore<V> implements Store<V> {

    private static final Logger LOG = LoggerFactory.getLogger(RedisStore.class);
    private static final int LARGEST_VALUE = 2 * 1024 * 1024;
    private static final int MISSED_AT_MOST = 10_000;

    private final Redis redis;
    private final String prefix;
    private final SetArgs expiry;
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final Store<V> otherwise;

    /** Keys whose values had to go while Redis did not answer; they go as soon as it does. */
    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    RedisStore(CacheShape<V> shape, Redis redis, JsonMapper json, Store<V> otherwise) {
        this.redis = redis;
        this.prefix = "jobtracker:cache:" + shape.name() + ":v" + shape.version() + ":";
        this.expiry = SetArgs.Builder.px(shape.timeToLive().toMillis());
        this.reader = json.readerFor(shape.type());
        this.writer = json.writerFor(shape.type());
        this.otherwise = otherwise;
    }

    @Override
    public Optional<V> find(String key) {
        if (!catchUp()) {
            return otherwise.find(key);
        }
        return redis.call(
                connection ->
                        Optional.ofNullable(connection.sync().get(name(key))).flatMap(this::read),
                () -> otherwise.find(key));
    }

    private Optional<V> read(byte[] json) {
        try {
            return Optional.of(reader.readValue(json));
        } catch (JacksonException unreadable) {
            LOG.warn("a value under {} cannot be read: its form has changed without a new version", prefix);
            return Optional.empty();
        }
    }

    @Override
    public void put(String key, V value) {
        otherwise.invalidate(key);
        byte[] json = writer.writeValueAsBytes(value);
        if (json.length > LARGEST_VALUE) {
            invalidate(key);
            return;
        }
        boolean stored =
                redis.call(connection -> "OK".equals(connection.sync().set(name(key), json, expiry)), () -> false);
        if (!stored) {
            miss(key);
            otherwise.put(key, value);
        }
    }

    @Override
    public void invalidate(String key) {
        otherwise.invalidate(key);
        if (!delete(key)) {
            miss(key);
        }
    }

    private boolean delete(String key) {
        return redis.call(connection -> connection.sync().del(name(key)) >= 0, () -> false);
    }

    private void miss(String key) {
        if (missed.size() < MISSED_AT_MOST) {
            missed.add(key);
        }
    }

    /** Deletes what had to go meanwhile; false while Redis still does not answer. */
    private boolean catchUp() {
        for (String key : List.copyOf(missed)) {
            if (!delete(key)) {
                return false;
            }
            missed.remove(key);
        }
        return true;
    }

    private byte[] name(String key) {
        return (prefix + key).getBytes(UTF_8);
    }
}
