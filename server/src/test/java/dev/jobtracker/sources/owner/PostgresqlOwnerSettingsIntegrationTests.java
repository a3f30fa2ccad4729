package dev.jobtracker.sources.owner;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;

class PostgresqlOwnerSettingsIntegrationTests extends OwnerSettingsContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.postgresql(directory);
    }
}
