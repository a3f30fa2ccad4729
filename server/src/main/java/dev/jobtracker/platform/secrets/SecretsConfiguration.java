package dev.jobtracker.platform.secrets;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.files.DataDirectory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {

    @Bean
    KeyVault keyVault(Database database, DataDirectory directory, Clock clock) {
        return switch (database.kind()) {
            case SQLITE -> new FileKeyVault(directory.path().resolve("keys"), clock);
            case POSTGRESQL -> new DatabaseKeyVault(database, clock);
        };
    }

    @Bean
    SecretBox secretBox(KeyVault vault) {
        return new SecretBox(vault);
    }
}
