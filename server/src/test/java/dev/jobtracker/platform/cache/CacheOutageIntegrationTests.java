package dev.jobtracker.platform.cache;

import static dev.jobtracker.platform.cache.CacheContract.SHAPE;
import static dev.jobtracker.platform.cache.CacheContract.VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.jobtracker.platform.cache.CacheContract.Answer;
import dev.jobtracker.platform.redis.Redis;
import dev.jobtracker.platform.redis.TestRedis;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CacheOutageIntegrationTests {

    @Test
    void worksInProcessWhileRedisIsDown() {
        TestRedis server = TestRedis.start();
        server.stop();
        try (Redis redis = Redis.open(server.settings())) {
            Cache<List<Answer>> cache = open(redis);

            assertThat(cache.get("key", () -> VALUE)).isEqualTo(VALUE);
            assertThat(cache.find("key")).contains(VALUE);
        }
    }

    @Test
    void whatIsInvalidatedWhileRedisHangsIsGoneWhenItAnswersAgain() throws Exception {
        try (TestRedis server = TestRedis.start();
                Redis redis = Redis.open(server.settings())) {
            Cache<List<Answer>> cache = open(redis);
            cache.put("key", VALUE);

            server.pause();
            cache.invalidate("key");
            assertThat(cache.find("key")).isEmpty();
            server.resume();
            await().atMost(Duration.ofSeconds(10)).until(redis::answers);

            assertThat(cache.find("key")).isEmpty();
            assertThat(open(redis).find("key")).isEmpty();
        }
    }

    private static Cache<List<Answer>> open(Redis redis) {
        return new Caches(redis, JsonMapper.shared(), new SimpleMeterRegistry(), Ticker.systemTicker()).open(SHAPE);
    }
}
