package dev.jobtracker.discovery.web;

import dev.jobtracker.platform.database.TestDatabases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class PostgresqlBoardsIntegrationTests extends BoardsContract {

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        askTheSimulator(registry);
        String url = TestDatabases.newPostgresqlUrl();
        registry.add("jobtracker.database.url", () -> url);
    }
}
