package dev.jobtracker.platform.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.PlatformApplication;
import dev.jobtracker.platform.web.Exchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the log file after things were said that must not be in it. */
class LogsIntegrationTests {

    private static final String SECRET = "s3cr3t-value";

    @TempDir
    Path directory;

    /** Otherwise the settings of whichever server was started first in this process hold for all. */
    @BeforeEach
    @AfterEach
    void startOver() {
        LoggingSystem.get(LogsIntegrationTests.class.getClassLoader()).cleanUp();
        System.clearProperty("CONSOLE_LOG_STRUCTURED_FORMAT");
        System.clearProperty("FILE_LOG_STRUCTURED_FORMAT");
        System.clearProperty("LOG_FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void noSecretGetsThere(String format) throws IOException {
        String log = logOf(format);

        assertThat(log).doesNotContain(SECRET).contains("password=***").contains("said with a trace");
    }

    @Test
    void eachLineCarriesTheRequestsId() throws IOException {
        assertThat(logOf("text").lines().filter(line -> line.contains("GET /readyz")))
                .singleElement()
                .asString()
                .contains("[my-request]")
                .contains("GET /readyz 200")
                .doesNotContain("token");
    }

    @Test
    void aLineIsADocumentForPrograms() throws IOException {
        JsonNode line = logOf("json")
                .lines()
                .map(JsonMapper.shared()::readTree)
                .filter(one -> one.path("logger_name").asString().equals("requests"))
                .findFirst()
                .orElseThrow();

        assertThat(line.path("request_id").asString()).isEqualTo("my-request");
        assertThat(line.path("message").asString()).startsWith("GET /readyz 200");
    }

    @Test
    void aMessageIsOneLine() throws IOException {
        assertThat(logOf("text").lines().filter(line -> line.contains("forged")))
                .singleElement()
                .asString()
                .contains("a name with a line break 2026-03-02 ERROR forged");
    }

    private String logOf(String format) throws IOException {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(PlatformApplication.class)
                .run(
                        "--server.port=0",
                        "--jobtracker.data-dir=" + directory,
                        "--jobtracker.logs.format=" + format,
                        "--logging.file.name=" + directory.resolve("logs/jobtracker.log"),
                        "--logging.level.requests=debug")) {
            say();
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            new Exchange(port).get("/readyz?token=" + SECRET, "X-Request-Id", "my-request");
        }
        return Files.readString(directory.resolve("logs/jobtracker.log"));
    }

    private static void say() {
        var log = LoggerFactory.getLogger("dev.jobtracker.Someone");
        log.warn("signing in with password={}", SECRET);
        log.info("asked https://api.example.org/?api_key={}&q=a", SECRET);
        log.warn("Authorization: Bearer " + SECRET);
        log.info("a name with a line break\r\n2026-03-02 ERROR forged");
        log.error(
                "said with a trace", new IllegalStateException("refresh_token=" + SECRET, new IOException(SECRET_URL)));
    }

    private static final String SECRET_URL = "redis://user:" + SECRET + "@localhost";
}
