package dev.jobtracker.platform.tasks;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;

class PostgresqlTasksIntegrationTests extends TasksContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.postgresql(directory);
    }

    @Override
    String picked() {
        return "update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = '2026-01-01T00:00:00Z'";
    }
}
