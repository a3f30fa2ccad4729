package dev.jobtracker.platform.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.jobtracker.platform.redis.Redis;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    @Bean
    Caches caches(Redis redis, JsonMapper json, MeterRegistry meters) {
        return new Caches(redis, json, meters, Ticker.systemTicker());
    }
}
