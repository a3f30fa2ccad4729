package dev.jobtracker.jobs.clusters;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;

class PostgresqlClusteringIntegrationTests extends ClusteringContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.postgresql(directory);
    }
}
