package dev.jobtracker.sources.themuse;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TheMuseSettings.class)
class TheMuseConfiguration {

    @Bean
    TheMuseFeed theMuseFeed(
            TheMuseSettings settings, SourceSettings sources, OwnerSettings owner, OutboundHttp http, Clock clock) {
        return new TheMuseFeed(settings, owner, new SourceHttp(http, clock), clock, sources.feedDeadline());
    }
}
