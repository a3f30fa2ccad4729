package dev.jobtracker.sources.jsearch;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JSearchSettings.class)
class JSearchConfiguration {

    @Bean
    JSearchSearch jsearchSearch(
            JSearchSettings settings, SourceSettings sources, OwnerSettings owner, OutboundHttp http, Clock clock) {
        return new JSearchSearch(
                settings, owner, new SourceHttp(http, clock, settings.patientAs(sources)), clock, sources.deadline());
    }
}
