package dev.jobtracker.sources.ashby;

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
@EnableConfigurationProperties(AshbySettings.class)
class AshbyConfiguration {

    @Bean
    AshbyBoards ashbyBoards() {
        return new AshbyBoards();
    }

    @Bean
    AshbyFeed ashbyFeed(
            AshbySettings settings,
            SourceSettings sources,
            OwnerSettings owner,
            WatchedCompanies watched,
            OutboundHttp http,
            Clock clock) {
        return new AshbyFeed(settings, owner, watched, new SourceHttp(http, clock), clock, sources.feedDeadline());
    }
}
