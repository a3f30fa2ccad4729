package dev.jobtracker.jobs.liveness;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;

class SqlitePageChecksIntegrationTests extends PageChecksContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.sqlite(directory);
    }
}
