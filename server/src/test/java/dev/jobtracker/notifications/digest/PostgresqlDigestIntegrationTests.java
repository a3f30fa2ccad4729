package dev.jobtracker.notifications.digest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.jobtracker.accounts.web.Letterbox;
import dev.jobtracker.platform.database.TestDatabases;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On PostgreSQL, with mails over SMTP. */
class PostgresqlDigestIntegrationTests extends DigestContract {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        MAIL.start();
        registry.add("jobtracker.data-dir", directory::toString);
        String url = TestDatabases.newPostgresqlUrl();
        registry.add("jobtracker.database.url", () -> url);
        registry.add(
                "jobtracker.mail.url",
                () -> "smtp://127.0.0.1:" + MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @Override
    Letterbox letterbox() {
        return () -> List.of(MAIL.getReceivedMessages());
    }
}
