package dev.jobtracker.sources.owner;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.secrets.SecretBox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OwnerConfiguration {

    @Bean
    StoredOwnerSettings ownerSettings(Database database, SecretBox box, Clock clock) {
        return new StoredOwnerSettings(database, box, clock);
    }
}
