package dev.jobtracker.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.redis.Redis;
import dev.jobtracker.platform.redis.TestRedis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RedisRateLimitsIntegrationTests extends RateLimitsContract {

    private static final TestRedis SERVER = TestRedis.start();
    private static final Redis REDIS = Redis.open(SERVER.settings());
    private static final Redis OTHER_INSTANCE = Redis.open(SERVER.settings());

    private final RateLimits limits = new RedisRateLimits(REDIS, clock, new InProcessRateLimits(clock));

    @AfterAll
    static void stop() {
        REDIS.close();
        OTHER_INSTANCE.close();
        SERVER.close();
    }

    @Override
    RateLimits limits() {
        return limits;
    }

    @Test
    void countsOnceAcrossInstances() {
        RateLimits other = new RedisRateLimits(OTHER_INSTANCE, clock, new InProcessRateLimits(clock));
        limits.take("test", subject, Rate.perHour(3));
        other.take("test", subject, Rate.perHour(3));

        assertThat(limits.take("test", subject, Rate.perHour(3)).remaining()).isZero();
        assertThat(other.take("test", subject, Rate.perHour(3)).granted()).isFalse();
    }
}
