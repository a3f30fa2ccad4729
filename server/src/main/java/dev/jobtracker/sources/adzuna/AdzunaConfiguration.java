package dev.jobtracker.sources.adzuna;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdzunaSettings.class)
class AdzunaConfiguration {

    @Bean
    AdzunaSearch adzunaSearch(
            AdzunaSettings settings, SourceSettings sources, OwnerSettings owner, OutboundHttp http, Clock clock) {
        return new AdzunaSearch(settings, owner, new SourceHttp(http, clock, sources), clock, sources.deadline());
    }
}
