package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;

class PostgresqlBackupIntegrationTests extends BackupContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.postgresql(directory);
    }
}
