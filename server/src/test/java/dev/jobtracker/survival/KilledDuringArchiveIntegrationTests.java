package dev.jobtracker.survival;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.archives.linkedin.Archives;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A server that is killed while it takes LinkedIn's export in has taken none of it, and takes all of it later. */
class KilledDuringArchiveIntegrationTests {

    private static final String PATH = "/api/v1/profile/linkedin-archive";
    private static final int JOBS = 15_000;

    /** So much is in the write-ahead log only when many rows were written. */
    private static final long BEGUN = 4 << 20;

    @TempDir
    Path data;

    @Test
    void theNextStartFindsNothingOfIt() throws Exception {
        String token;
        try (ServerProcess server = ServerProcess.serve(data, Map.of())) {
            HttpResponse<String> signedUp = server.post(
                    "/api/v1/auth/signup",
                    null,
                    "{\"email\":\"a@example.test\",\"password\":\"correct horse battery\",\"full_name\":\"Ann\"}");
            token = JsonMapper.shared()
                    .readTree(signedUp.body())
                    .path("access_token")
                    .asString();
            CompletableFuture<HttpResponse<String>> answer = inTheBackground(server, token);
            awaitWriting(answer);
            server.kill();
            assertThat(answer.isDone() && !answer.isCompletedExceptionally())
                    .as("it was through before it was killed")
                    .isFalse();
        }

        try (ServerProcess server = ServerProcess.serve(data, Map.of())) {
            assertThat(Postings.count(data, "select count(*) from application")).isZero();
            assertThat(Postings.count(data, "select count(*) from application_event"))
                    .isZero();
            assertThat(server.get("/api/v1/profile", token).body()).doesNotContain("Optics");
            assertThat(Postings.integrity(data)).isEqualTo("ok");

            assertThat(server.upload(PATH, token, archive()).statusCode()).isEqualTo(200);
            assertThat(Postings.count(data, "select count(distinct role_title) from application"))
                    .isEqualTo(JOBS);
            assertThat(server.get("/api/v1/profile", token).body()).contains("Optics");
        }
    }

    private static CompletableFuture<HttpResponse<String>> inTheBackground(ServerProcess server, String token) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return server.upload(PATH, token, archive());
            } catch (IOException killed) {
                throw new IllegalStateException(killed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        });
    }

    private void awaitWriting(CompletableFuture<?> answer) throws Exception {
        Path log = data.resolve("jobtracker.db-wal");
        while (!answer.isDone() && (!Files.exists(log) || Files.size(log) < BEGUN)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    private static byte[] archive() {
        String jobs = IntStream.range(0, JOBS)
                .mapToObj(number ->
                        "\"11/20/24, 8:15 AM\",,,Lighthouse %d,Keeper %d,,,\r\n".formatted(number % 900, number))
                .collect(Collectors.joining(
                        "",
                        "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,"
                                + "Resume Name,Question And Answers\r\n",
                        ""));
        return Archives.zip(Map.of("Jobs/Job Applications.csv", jobs, "Skills.csv", "Name\r\nOptics\r\n"));
    }
}
