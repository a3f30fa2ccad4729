package dev.jobtracker.sources.jobtech;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({JobSearchSettings.class, JobStreamSettings.class})
class JobTechConfiguration {

    @Bean
    JobSearch jobSearch(
            JobSearchSettings settings, SourceSettings sources, OwnerSettings owner, OutboundHttp http, Clock clock) {
        return new JobSearch(settings.upstream(), owner, new SourceHttp(http, clock, sources), sources.deadline());
    }

    @Bean
    JobStream jobStream(
            JobStreamSettings settings, SourceSettings sources, OwnerSettings owner, OutboundHttp http, Clock clock) {
        return new JobStream(settings.upstream(), owner, new SourceHttp(http, clock), clock, sources.feedDeadline());
    }
}
