package dev.jobtracker.analytics;

import dev.jobtracker.applications.Pipelines;
import dev.jobtracker.profiles.Profiles;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnalyticsConfiguration {

    @Bean
    Analytics analytics(Attempts attempts, Pipelines pipelines, Profiles profiles, Clock clock) {
        return new Analytics(attempts, pipelines, profiles::settings, clock);
    }
}
