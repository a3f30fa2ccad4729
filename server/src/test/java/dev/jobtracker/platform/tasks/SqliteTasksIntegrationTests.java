package dev.jobtracker.platform.tasks;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;

class SqliteTasksIntegrationTests extends TasksContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.sqlite(directory);
    }

    @Override
    String picked() {
        return "update scheduled_tasks set picked = 1, picked_by = 'dead', last_heartbeat = 1000";
    }
}
