package dev.jobtracker.sources.hackernews;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HackerNewsSettings.class)
class HackerNewsConfiguration {

    @Bean
    HackerNewsFeed hackerNewsFeed(
            HackerNewsSettings settings, SourceSettings sources, OwnerSettings owner, OutboundHttp http, Clock clock) {
        return new HackerNewsFeed(settings, owner, new SourceHttp(http, clock), clock, sources.feedDeadline());
    }
}
