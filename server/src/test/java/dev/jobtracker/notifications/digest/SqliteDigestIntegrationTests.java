package dev.jobtracker.notifications.digest;

import dev.jobtracker.accounts.web.Letterbox;
import dev.jobtracker.accounts.web.Outbox;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On SQLite, with mails in the outbox. */
class SqliteDigestIntegrationTests extends DigestContract {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
    }

    @Override
    Letterbox letterbox() {
        return new Outbox(directory.resolve("outbox"));
    }
}
