package dev.jobtracker.analytics;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;

class PostgresqlAnalyticsIntegrationTests extends AnalyticsContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.postgresql(directory);
    }
}
