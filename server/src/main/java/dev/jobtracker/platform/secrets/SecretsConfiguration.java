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
        KeyVault files = new FileKeyVault(directory.path().resolve("keys"), clock);
        KeyVault rows = new DatabaseKeyVault(database, clock);
        return switch (database.kind()) {
            case SQLITE -> new MovedKeys(files, rows);
            case POSTGRESQL -> new MovedKeys(rows, files);
        };
    }

    @Bean
    SecretBox secretBox(KeyVault vault) {
        return new SecretBox(vault);
    }
}
