package dev.jobtracker.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.platform.redis.Redis;
import dev.jobtracker.platform.redis.TestRedis;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsOutageIntegrationTests {

    private static final Rate RATE = Rate.perHour(2);

    @Test
    void keepsCountingInProcessWhileRedisHangs() throws Exception {
        try (TestRedis server = TestRedis.start();
                Redis redis = Redis.open(server.settings())) {
            Clock clock = Clock.systemUTC();
            RateLimits limits = new RedisRateLimits(redis, clock, new InProcessRateLimits(clock));
            assertThat(limits.take("test", "me", RATE).remaining()).isEqualTo(1);

            server.pause();
            assertThat(limits.take("test", "me", RATE).granted()).isTrue();
            assertThat(limits.take("test", "me", RATE).granted()).isTrue();
            assertThat(limits.take("test", "me", RATE).granted()).isFalse();

            server.resume();
            await().atMost(Duration.ofSeconds(10)).until(redis::answers);
            assertThat(limits.look("test", "me", RATE).remaining()).isLessThanOrEqualTo(1);
        }
    }
}
