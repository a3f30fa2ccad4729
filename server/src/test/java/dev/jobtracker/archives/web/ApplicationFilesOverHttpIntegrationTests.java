package dev.jobtracker.archives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.web.Exchange;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Files of applications as programs outside send and fetch them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"jobtracker.sources.jobstream.enabled=false"})
class ApplicationFilesOverHttpIntegrationTests {

    private static final String PATH = "/api/v1/applications";
    private static final String FILE = "company_name,role_title,status\r\nÅngström,'=Engineer,offer\r\n";

    @TempDir
    static Path directory;

    private Visitor visitor;
    private JsonNode ann;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
    }

    @BeforeEach
    void signUp(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        ann = visitor.newcomer();
    }

    @Test
    void aFileComesInAndGoesOut() {
        JsonNode dry = Visitor.body(send("/import?dry_run=true", "text/csv", FILE), 200);
        JsonNode report = Visitor.body(send("/import", "text/csv; charset=utf-8", FILE), 200);
        HttpResponse<String> out = visitor.get(PATH + "/export.csv", ann);

        assertThat(dry.path("dry_run").asBoolean()).isTrue();
        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(out.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(out.body()).contains("Ångström,'=Engineer,offer,");
        assertThat(visitor.get(PATH + "/export.csv", visitor.newcomer()).body()).doesNotContain("Engineer");
    }

    @Test
    void aFileMayComeAsAnUpload() {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + FILE + "\r\n--cut--\r\n";

        JsonNode report = Visitor.body(send("/import", "multipart/form-data; boundary=cut", body), 200);

        assertThat(report.path("created").asInt()).isEqualTo(1);
    }

    @Test
    void aLargeFileIsTakenInTime() {
        String lines = IntStream.range(0, 12_000)
                .mapToObj(number -> "Lighthouse,Keeper " + number + ",applied\r\n")
                .collect(Collectors.joining(
                        "", "company_name,role_title,status\r\n", "Lighthouse,Keeper 3,applied\r\n"));

        JsonNode dry = Visitor.body(send("/import?dry_run=true", "text/csv", lines), 200);
        HttpResponse<String> accepted = send("/import", "text/csv", lines);

        assertThat(dry.path("skipped").asInt()).isEqualTo(1);
        JsonNode begun = Visitor.body(accepted, 202);
        assertThat(begun.path("total").asInt()).isEqualTo(12_001);
        String place = accepted.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Visitor.body(visitor.get(place, ann), 200)
                        .path("status")
                        .asString()
                        .equals("finished"));
        JsonNode report = Visitor.body(visitor.get(place, ann), 200).path("report");
        assertThat(report.path("created").asInt()).isEqualTo(12_000);
        assertThat(report.path("skipped").asInt()).isEqualTo(1);
        assertThat(visitor.get(place, visitor.newcomer()).statusCode()).isEqualTo(404);
    }

    @Test
    void aMappingMayComeWithTheFile() {
        String mapping =
                URLEncoder.encode("{\"Where\":\"company_name\",\"What\":\"role_title\"}", StandardCharsets.UTF_8);

        JsonNode report =
                Visitor.body(send("/import?dry_run=true&mapping=" + mapping, "text/csv", "Where,What\na,b\n"), 200);

        assertThat(report.at("/preview/0/company_name").asString()).isEqualTo("a");
        assertThat(report.at("/columns/1/column").asString()).isEqualTo("role_title");
        assertThat(send("/import?mapping=nonsense", "text/csv", "Where,What\na,b\n")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("/import?date_order=sideways", "text/csv", FILE).statusCode())
                .isIn(400, 422);
    }

    @Test
    void refusesOtherThings() {
        assertThat(send("/import", "text/csv", "x").statusCode()).isEqualTo(422);
        HttpResponse<String> table = send("/import", "text/csv", "PK\u0003\u0004\u0000\u0000");
        assertThat(table.statusCode()).isEqualTo(415);
        assertThat(Visitor.code(table)).isEqualTo("unsupported_import_type");
        assertThat(send("/import", "application/json", "{}").statusCode()).isEqualTo(415);
        assertThat(visitor.server().get(PATH + "/export.csv").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> send(String path, String type, String body) {
        return visitor.server()
                .send("POST", PATH + path, body, "Content-Type", type, "Authorization", Visitor.bearer(ann));
    }
}
