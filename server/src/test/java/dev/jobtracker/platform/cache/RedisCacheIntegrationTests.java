package dev.jobtracker.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.redis.Redis;
import dev.jobtracker.platform.redis.TestRedis;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

class RedisCacheIntegrationTests extends CacheContract {

    private static final TestRedis SERVER = TestRedis.start();
    private static final Redis REDIS = Redis.open(SERVER.settings());

    @AfterAll
    static void stop() {
        REDIS.close();
        SERVER.close();
    }

    @Override
    Redis redis() {
        return REDIS;
    }

    @Test
    void instancesShareTheirValues() {
        Cache<List<Answer>> other = open(SHAPE);
        cache.put(key, VALUE);

        assertThat(other.find(key)).contains(VALUE);

        other.invalidate(key);
        assertThat(cache.find(key)).isEmpty();
    }

    @Test
    void aNewFormDoesNotReadTheOldOne() {
        cache.put(key, VALUE);

        Cache<Integer> next = open(new CacheShape<>("test", 2, Duration.ofMinutes(1), 10, new TypeReference<>() {}));
        Cache<Integer> careless =
                open(new CacheShape<>("test", 1, Duration.ofMinutes(1), 10, new TypeReference<>() {}));

        assertThat(next.find(key)).isEmpty();
        assertThat(careless.find(key)).isEmpty();
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        Cache<String> texts = open(new CacheShape<>("texts", 1, Duration.ofMinutes(1), 10, new TypeReference<>() {}));
        texts.put(key, "small");

        texts.put(key, "x".repeat(3 * 1024 * 1024));

        assertThat(texts.find(key)).isEmpty();
    }
}
