package dev.jobtracker.accounts;

class SqliteAccountDirectoryIntegrationTests extends AccountDirectoryContract {

    @Override
    String databaseUrl() {
        return "";
    }
}
