package dev.jobtracker.sources;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.health.ReadinessCheck;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SourceSettings.class)
class SourcesConfiguration {

    @Bean
    SourceWatch sourceWatch(Database database, Clock clock) {
        return new SourceWatch(new SourceHealthRows(database), clock);
    }

    @Bean
    Sources sources(List<JobSource> sources, SourceWatch watch, Failures failures, Clock clock) {
        return new Sources(sources, watch, new Sparing(clock), failures);
    }

    @Bean
    ReadinessCheck sourcesCheck(Sources sources, Clock clock) {
        return new FailingSources(sources, clock);
    }
}
