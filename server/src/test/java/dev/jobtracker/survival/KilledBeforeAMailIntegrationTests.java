package dev.jobtracker.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A mail is promised with the account, and a mail server that is away is no reason to forget it. */
@Timeout(240)
class KilledBeforeAMailIntegrationTests {

    @TempDir
    Path data;

    @Test
    void theMailOfAnAcknowledgedSignUpLeavesAfterTheRestartAndOnce() throws Exception {
        Map<String, String> noMailServer = Map.of("JOBTRACKER_MAIL_URL", "smtp://127.0.0.1:1");
        try (ServerProcess server = ServerProcess.serve(data, noMailServer)) {
            String body =
                    "{\"email\":\"ann@example.test\",\"password\":\"correct horse battery\",\"full_name\":\"Ann\"}";
            assertThat(server.post("/api/v1/auth/signup", null, body).statusCode())
                    .isEqualTo(201);
            server.kill();
        }
        assertThat(Postings.count(data, "select count(*) from scheduled_tasks where task_name = 'send-mail'"))
                .isEqualTo(1);
        assertThat(Postings.count(data, "select count(*) from scheduled_tasks where task_data like '%verify-email%'"))
                .isZero();

        try (ServerProcess server = ServerProcess.serve(data, Map.of())) {
            await().atMost(Duration.ofSeconds(60)).until(() -> !mails().isEmpty());
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            Postings.count(data, "select count(*) from scheduled_tasks where task_name = 'send-mail'")
                                    == 0);
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(mails()).hasSize(1);
        assertThat(Files.readString(mails().getFirst())).contains("To: ann@example.test", "/verify-email?token=");
    }

    private List<Path> mails() {
        Path outbox = data.resolve("outbox");
        if (!Files.isDirectory(outbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(outbox)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
