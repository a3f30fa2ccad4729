package dev.jobtracker.accounts.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
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

    @Test
    void nothingOfAPersonStaysInTheFileOfTheDatabase() throws IOException {
        JsonNode person = visitor().newcomer();
        String email = person.at("/user/email").asString();
        for (int number = 0; number < 40; number++) {
            visitor()
                    .send(
                            "POST",
                            "/api/v1/applications",
                            Map.of(
                                    "company_name", "Vanishing Orchard",
                                    "role_title", "Beekeeper",
                                    "status", "applied",
                                    "notes", "Vanishing note. ".repeat(number * 20 + 1)),
                            person);
        }
        assertThat(inTheFiles("Vanishing Orchard")).isTrue();
        assertThat(inTheFiles(email)).isTrue();

        visitor().send("DELETE", "/api/v1/account", Map.of("password", Visitor.PASSWORD), person);

        assertThat(inTheFiles("Vanishing Orchard")).isFalse();
        assertThat(inTheFiles("Vanishing note")).isFalse();
        assertThat(inTheFiles(email)).isFalse();
    }

    private static boolean inTheFiles(String words) throws IOException {
        boolean found = false;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "jobtracker.db*")) {
            for (Path file : files) {
                found |= Files.readString(file, ISO_8859_1).contains(words);
            }
        }
        return found;
    }
}
