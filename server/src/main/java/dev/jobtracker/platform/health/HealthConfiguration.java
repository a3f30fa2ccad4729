package dev.jobtracker.platform.health;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.redis.Redis;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    ReadinessChecks readinessChecks(List<ReadinessCheck> checks, Clock clock) {
        return new ReadinessChecks(checks, clock);
    }

    @Bean
    ReadinessCheck databaseCheck(Database database) {
        return new SimpleCheck("database", true, () -> {
            database.read(db -> db.fetch("select 1").size());
            return Optional.empty();
        });
    }

    /** Without a Redis in the settings there is nothing to be missed. */
    @Bean
    ReadinessCheck redisCheck(Redis redis) {
        return new SimpleCheck(
                "redis",
                false,
                () -> redis.isConfigured() && !redis.answers()
                        ? Optional.of("does not answer; every instance counts and caches for itself")
                        : Optional.empty());
    }

    private record SimpleCheck(String name, boolean isVital, Supplier<Optional<String>> look)
            implements ReadinessCheck {

        @Override
        public Optional<String> trouble() {
            return look.get();
        }
    }
}
