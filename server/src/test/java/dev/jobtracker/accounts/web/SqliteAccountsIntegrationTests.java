package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

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

    @Test
    void mailsInTheOutboxGoWithTheAccountTheyWereFor() {
        JsonNode person = visitor().newcomer();
        String email = person.at("/user/email").asString();
        letterbox().await(email, "Confirm your e-mail address");

        visitor().send("DELETE", "/api/v1/account", Map.of("password", Visitor.PASSWORD), person);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        letterbox().find(email, "Confirm your e-mail address").isEmpty());
        visitor().signUp(email);
        assertThat(letterbox().await(email, "Confirm your e-mail address")).hasSize(1);
    }
}
