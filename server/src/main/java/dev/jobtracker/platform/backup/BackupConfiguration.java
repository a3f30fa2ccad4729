package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.files.DataDirectory;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

    @Bean
    BackupCommand backupCommand(Database database, DataDirectory directory, JsonMapper json, Clock clock) {
        return new BackupCommand(new BackupWriter(database, directory, json, clock));
    }

    @Bean
    RestoreCommand restoreCommand(
            Database database, DataDirectory directory, JsonMapper json, ObjectProvider<AfterRestore> afterwards) {
        return new RestoreCommand(
                new BackupReader(
                        database, directory, json, afterwards.orderedStream().toList()),
                database,
                directory);
    }

    /** Held by a server for as long as it runs; a command takes it only when it needs it. */
    @Bean
    ServerLockHolder serverLock(ApplicationContext context, Database database, DataDirectory directory)
            throws IOException {
        return context instanceof WebServerApplicationContext
                ? new ServerLockHolder(ServerLock.take(directory, database.kind()))
                : new ServerLockHolder(null);
    }
}
