package dev.jobtracker.logos;

import dev.jobtracker.logos.origin.CompanySite;
import dev.jobtracker.logos.origin.LogoOrigin;
import dev.jobtracker.logos.origin.LogoServer;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.http.OutboundHttp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogoSettings.class)
class LogosConfiguration {

    @Bean
    LogoSearch logoSearch(Database database, OutboundHttp http, Failures failures, Clock clock, LogoSettings settings) {
        List<LogoOrigin> origins = new ArrayList<>();
        if (settings.configured()) {
            origins.add(new LogoServer(http, settings.baseUrl(), settings.apiKey()));
        }
        origins.add(new CompanySite(http, settings.sitesBaseUrl()));
        return new LogoSearch(database, origins, failures, clock);
    }

    @Bean
    Logos logos(Database database, LogoSearch search, Clock clock) {
        return new Logos(database, search, clock);
    }
}
