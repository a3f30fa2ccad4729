package dev.jobtracker.sources.google;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GoogleSettings.class)
class GoogleConfiguration {

    @Bean
    GoogleSearch googleSearch(
            GoogleSettings settings, SourceSettings sources, OwnerSettings owner, OutboundHttp http, Clock clock) {
        return new GoogleSearch(settings, owner, new SourceHttp(http, clock, sources), clock, sources.deadline());
    }
}
