package dev.jobtracker.archives;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;

class SqliteApplicationFilesIntegrationTests extends ApplicationFilesContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.sqlite(directory);
    }
}
