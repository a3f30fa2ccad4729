package dev.jobtracker.sources.remotive;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RemotiveSettings.class)
class RemotiveConfiguration {

    @Bean
    RemotiveFeed remotiveFeed(
            RemotiveSettings settings, SourceSettings sources, OwnerSettings owner, OutboundHttp http, Clock clock) {
        return new RemotiveFeed(settings, owner, new SourceHttp(http, clock), clock, sources.feedDeadline());
    }
}
