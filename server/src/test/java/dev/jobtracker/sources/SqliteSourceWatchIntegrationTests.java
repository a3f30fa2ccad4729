package dev.jobtracker.sources;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;

class SqliteSourceWatchIntegrationTests extends SourceWatchContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.sqlite(directory);
    }
}
