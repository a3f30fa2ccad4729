package dev.jobtracker.sources.himalayas;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HimalayasSettings.class)
class HimalayasConfiguration {

    @Bean
    HimalayasSearch himalayasSearch(
            HimalayasSettings settings, SourceSettings sources, OwnerSettings owner, OutboundHttp http, Clock clock) {
        return new HimalayasSearch(settings, owner, new SourceHttp(http, clock, sources), clock, sources.deadline());
    }
}
