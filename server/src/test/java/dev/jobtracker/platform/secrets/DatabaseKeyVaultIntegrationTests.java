package dev.jobtracker.platform.secrets;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

class DatabaseKeyVaultIntegrationTests extends KeyVaultContract {

    private @Nullable OpenDatabase database;

    @Override
    KeyVault open(Clock clock) {
        if (database == null) {
            database = TestDatabases.postgresql(directory);
        }
        return new DatabaseKeyVault(database.database(), clock);
    }

    @AfterEach
    void close() throws Exception {
        if (database != null) {
            database.close();
        }
    }
}
