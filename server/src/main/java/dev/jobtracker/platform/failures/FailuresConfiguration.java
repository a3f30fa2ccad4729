package dev.jobtracker.platform.failures;

import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class FailuresConfiguration {

    @Bean
    FailureGroups failureGroups(Database database) {
        return new FailureGroups(database, JsonMapper.shared());
    }

    @Bean
    Failures failures(FailureGroups groups, Clock clock) {
        return new Failures(groups, tallies -> {}, clock);
    }
}
