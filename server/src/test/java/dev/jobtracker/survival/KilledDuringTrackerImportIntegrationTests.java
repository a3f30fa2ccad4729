package dev.jobtracker.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A large file of applications is taken whole, however often the server is killed in the middle. */
@Timeout(240)
class KilledDuringTrackerImportIntegrationTests {

    private static final int LINES = 12_000;
    private static final String TAKEN = "select count(*) from application";

    @TempDir
    Path data;

    @Test
    void theNextStartFinishesIt() throws Exception {
        String place;
        String token;
        try (ServerProcess server = ServerProcess.serve(data, Map.of())) {
            token = json(server.post(
                            "/api/v1/auth/signup",
                            null,
                            "{\"email\":\"a@example.test\",\"password\":\"correct horse battery\",\"full_name\":\"Ann\"}"))
                    .path("access_token")
                    .asString();
            HttpResponse<String> accepted = server.upload("/api/v1/applications/import", token, file());
            assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
            place = accepted.headers().firstValue("Location").orElseThrow();
            await(server, TAKEN, 1_500);
            server.kill();
        }

        long kept = Postings.count(data, TAKEN);
        assertThat(kept).isBetween(1_500L, LINES - 1L);
        assertThat(Postings.integrity(data)).isEqualTo("ok");
        assertThat(Postings.count(data, "select done from application_import")).isEqualTo(kept);
        assertThat(Postings.count(data, "select count(*) from application_event"))
                .isEqualTo(kept);

        try (ServerProcess server = ServerProcess.serve(data, Map.of())) {
            await(server, "select count(*) from application_import where status = 'finished'", 1);
            JsonNode progress = json(server.get(place, token));
            assertThat(progress.path("done").asInt()).isEqualTo(LINES);
            assertThat(progress.at("/report/created").asInt()).isEqualTo(LINES);
            assertThat(progress.at("/report/problems")).isEmpty();
        }
        assertThat(Postings.count(data, "select count(distinct role_title) from application"))
                .isEqualTo(LINES);
        assertThat(Postings.count(data, TAKEN)).isEqualTo(LINES);
        assertThat(Postings.count(data, "select count(*) from application_import where file is not null"))
                .isZero();
    }

    private static String file() {
        return IntStream.range(0, LINES)
                .mapToObj(number -> "Lighthouse %d,Keeper %d,applied,2026-0%d-12,friend,remote;night\r\n"
                        .formatted(number % 900, number, 1 + number % 9))
                .collect(Collectors.joining("", "company_name,role_title,status,applied_date,source,tags\r\n", ""));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode() / 100).as(answer.body()).isEqualTo(2);
        return JsonMapper.shared().readTree(answer.body());
    }

    private void await(ServerProcess server, String query, long least) throws Exception {
        while (server.isAlive()) {
            if (Postings.count(data, query) >= least) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException("the server ended:\n" + server.said());
    }
}
