package dev.jobtracker.sources.lever;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.WatchedCompanies;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LeverSettings.class)
class LeverConfiguration {

    @Bean
    LeverBoards leverBoards() {
        return new LeverBoards();
    }

    @Bean
    LeverFeed leverFeed(
            LeverSettings settings,
            SourceSettings sources,
            OwnerSettings owner,
            WatchedCompanies watched,
            OutboundHttp http,
            Clock clock) {
        return new LeverFeed(settings, owner, watched, new SourceHttp(http, clock), clock, sources.feedDeadline());
    }
}
