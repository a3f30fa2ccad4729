package dev.jobtracker.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** SQLite is told that there are only so many pages, and then says the same as on a disk that is full. */
@Timeout(240)
class FullDiskIntegrationTests {

    private static final int PAGES = 700;

    @TempDir
    Path directory;

    @Test
    void saysSoAndKeepsTheDatabaseWhole() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        Path snapshot = Postings.snapshot(directory.resolve("snapshot.jsonl"), 20_000);

        try (ServerProcess command =
                ServerProcess.command(data, withRoomFor(PAGES, data), "import", snapshot.toString())) {
            assertThat(command.await()).isEqualTo(1);
            assertThat(command.said()).contains("The disk is full").doesNotContain("\tat ");
        }
        assertThat(Postings.integrity(data)).isEqualTo("ok");

        long pages = Postings.count(data, "select page_count from pragma_page_count");
        try (ServerProcess server = ServerProcess.serve(data, withRoomFor(pages, data))) {
            HttpResponse<String> last = server.get("/api/v1/auth/options", null);
            for (int person = 0; person < 60 && last.statusCode() / 100 == 2; person++) {
                last = server.post(
                        "/api/v1/auth/signup",
                        null,
                        "{\"email\":\"p%d@example.test\",\"password\":\"correct horse battery\",\"full_name\":\"%s\"}"
                                .formatted(person, "P".repeat(180)));
            }
            assertThat(last.statusCode()).isEqualTo(507);
            assertThat(last.body()).contains("\"storage_full\"");
            assertThat(server.get("/api/v1/auth/options", null).statusCode()).isEqualTo(200);
        }
        assertThat(Postings.integrity(data)).isEqualTo("ok");
    }

    private static Map<String, String> withRoomFor(long pages, Path data) {
        return Map.of(
                "JOBTRACKER_DATABASE_URL", "jdbc:sqlite:" + data.resolve("jobtracker.db") + "?max_page_count=" + pages);
    }
}
