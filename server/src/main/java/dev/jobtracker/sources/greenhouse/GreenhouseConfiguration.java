package dev.jobtracker.sources.greenhouse;

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
@EnableConfigurationProperties(GreenhouseSettings.class)
class GreenhouseConfiguration {

    @Bean
    GreenhouseBoards greenhouseBoards() {
        return new GreenhouseBoards();
    }

    @Bean
    GreenhouseFeed greenhouseFeed(
            GreenhouseSettings settings,
            SourceSettings sources,
            OwnerSettings owner,
            WatchedCompanies watched,
            OutboundHttp http,
            Clock clock) {
        return new GreenhouseFeed(settings, owner, watched, new SourceHttp(http, clock), clock, sources.feedDeadline());
    }
}
