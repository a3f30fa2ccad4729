package dev.jobtracker.sources.arbeitnow;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArbeitnowSettings.class)
class ArbeitnowConfiguration {

    @Bean
    ArbeitnowFeed arbeitnowFeed(
            ArbeitnowSettings settings, SourceSettings sources, OwnerSettings owner, OutboundHttp http, Clock clock) {
        return new ArbeitnowFeed(settings, owner, new SourceHttp(http, clock), clock, sources.feedDeadline());
    }
}
