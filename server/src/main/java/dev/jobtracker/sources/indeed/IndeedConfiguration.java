package dev.jobtracker.sources.indeed;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.PublisherSearch;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndeedSettings.class)
class IndeedConfiguration {

    @Bean
    IndeedSearch indeedSearch(
            IndeedSettings settings,
            SourceSettings sources,
            OwnerSettings owner,
            PublisherSearch collecting,
            OutboundHttp http,
            Clock clock) {
        return new IndeedSearch(
                settings, owner, collecting, new SourceHttp(http, clock, sources), clock, sources.deadline());
    }
}
