package dev.jobtracker.accounts.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !inTheFilesNow("Vanishing Orchard"));
        assertThat(inTheFiles("Vanishing note")).isFalse();
        assertThat(inTheFiles(email)).isFalse();
    }

    @Test
    void nothingOfWhatAPersonImportedStaysInTheTextIndex() {
        JsonNode stays = visitor().newcomer();
        JsonNode person = visitor().newcomer();
        imports("zqkeeper", stays);
        imports("zxvanished", person);
        assertThat(inTheFilesNow("zxvanished")).isTrue();

        visitor().send("DELETE", "/api/v1/account", Map.of("password", Visitor.PASSWORD), person);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !inTheFilesNow("xvanished"));
        assertThat(Visitor.body(visitor().get("/api/v1/search?q=zqkeeper", stays), 200)
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    private void imports(String word, JsonNode person) {
        String html = "<h1>Baker</h1><p>We are looking for a baker of " + word + ". Apply before Easter, please.</p>";
        Visitor.body(visitor().send("POST", "/api/v1/jobs/import", Map.of("html", html), person), 201);
    }

    private static boolean inTheFilesNow(String words) {
        try {
            return inTheFiles(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
