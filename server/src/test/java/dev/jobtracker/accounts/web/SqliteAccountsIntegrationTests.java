package dev.jobtracker.accounts.web;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On SQLite, with mails in the outbox. */
class SqliteAccountsIntegrationTests extends AccountsOverHttp implements StrangersSuite {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        linkedIn(registry);
    }

    @Override
    public Letterbox letterbox() {
        return new Outbox(directory.resolve("outbox"));
    }
}
