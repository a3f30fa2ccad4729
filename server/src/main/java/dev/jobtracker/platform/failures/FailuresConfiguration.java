package dev.jobtracker.platform.failures;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.http.OutboundHttp;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
class FailuresConfiguration {

    @Bean
    FailureGroups failureGroups(Database database) {
        return new FailureGroups(database, JsonMapper.shared());
    }

    @Bean
    FailureExport failureExport(ExportSettings settings, OutboundHttp http) {
        List<FailureExport> all = new ArrayList<>();
        URI sentry = settings.sentryDsn();
        if (sentry != null) {
            all.add(new SentryExport(http, sentry));
        }
        URI collector = settings.otlpEndpoint();
        if (collector != null) {
            all.add(new OpenTelemetryExport(http, collector, settings.otlpAuthorization()));
        }
        return tallies -> all.forEach(export -> export.send(tallies));
    }

    @Bean
    Failures failures(FailureGroups groups, FailureExport export, Clock clock) {
        return new Failures(groups, export, clock);
    }
}
