package dev.jobtracker.accounts;

import dev.jobtracker.platform.database.TestDatabases;

class PostgresqlAccountDirectoryIntegrationTests extends AccountDirectoryContract {

    @Override
    String databaseUrl() {
        return TestDatabases.newPostgresqlUrl();
    }
}
