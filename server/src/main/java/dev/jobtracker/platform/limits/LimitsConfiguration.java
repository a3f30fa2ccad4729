package dev.jobtracker.platform.limits;

import dev.jobtracker.platform.redis.Redis;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

    @Bean
    RateLimits rateLimits(Redis redis, Clock clock) {
        RateLimits inProcess = new InProcessRateLimits(clock);
        return redis.isConfigured() ? new RedisRateLimits(redis, clock, inProcess) : inProcess;
    }

    @Bean
    LimitedRequests limitedRequests(RateLimits limits) {
        return new LimitedRequests(limits);
    }
}
