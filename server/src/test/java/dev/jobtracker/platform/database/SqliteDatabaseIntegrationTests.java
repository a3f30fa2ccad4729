package dev.jobtracker.platform.database;

import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;

class SqliteDatabaseIntegrationTests extends DatabaseContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.sqlite(directory);
    }
}
