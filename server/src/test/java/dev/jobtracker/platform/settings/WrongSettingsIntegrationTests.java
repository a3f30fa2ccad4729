package dev.jobtracker.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees who got a setting wrong: one line. */
class WrongSettingsIntegrationTests {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JOBTRACKER_DATABSE_URL          | x             | JOBTRACKER_DATABSE_URL is not a setting; did you mean JOBTRACKER_DATABASE_URL?
            JOBTRACKER_FOO                  | x             | JOBTRACKER_FOO is not a setting.
            JOBTRACKER_WEB_MAX_BODY         | lots          | JOBTRACKER_WEB_MAX_BODY=lots is not a size such as 10MB.
            JOBTRACKER_LOGS_FORMAT          | xml           | JOBTRACKER_LOGS_FORMAT=xml is not one of text, json.
            JOBTRACKER_SOURCES_DEADLINE     | soon          | JOBTRACKER_SOURCES_DEADLINE=soon is not a time such as 90d, 30m or 4s.
            JOBTRACKER_DATABASE_URL         | mysql://here  | JOBTRACKER_DATABASE_URL must start with jdbc:postgresql: or jdbc:sqlite:.
            JOBTRACKER_DATABASE_USERNAME    | me            | JOBTRACKER_DATABASE_USERNAME and JOBTRACKER_DATABASE_PASSWORD go together.
            SERVER_PORT                     | http          | SERVER_PORT=http is not a whole number.
            """)
    void theStartStopsWithOneLineThatNamesIt(String variable, String value, String sentence)
            throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(directory, Map.of(variable, value))) {
            assertThat(server.end()).isEqualTo(1);
            assertThat(server.console()).isEqualTo("JobTracker does not start: " + sentence);
        }
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
                ServerProcess server =
                        ServerProcess.start(directory, Map.of("SERVER_PORT", "" + taken.getLocalPort()))) {
            assertThat(server.end()).isEqualTo(1);
            assertThat(server.console().lines().filter(line -> line.contains("JobTracker does not start")))
                    .containsExactly("JobTracker does not start: Port " + taken.getLocalPort()
                            + " is taken by another program; stop that, or set SERVER_PORT to another port.");
            assertThat(server.console()).doesNotContain("\tat ");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() throws IOException, InterruptedException {
        Map<String, String> elsewhere = Map.of("JOBTRACKER_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/none");
        try (ServerProcess server = ServerProcess.start(directory, elsewhere)) {
            assertThat(server.end()).isEqualTo(1);
            assertThat(server.console())
                    .contains(
                            "JobTracker does not start: The database that JOBTRACKER_DATABASE_URL names does not answer")
                    .doesNotContain("\tat ");
        }
    }
}
