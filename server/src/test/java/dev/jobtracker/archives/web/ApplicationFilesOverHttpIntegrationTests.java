package dev.jobtracker.archives.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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
    void refusesOtherThings() {
        assertThat(send("/import", "text/csv", "x").statusCode()).isEqualTo(422);
        assertThat(send("/import", "application/json", "{}").statusCode()).isEqualTo(415);
        assertThat(visitor.server().get(PATH + "/export.csv").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> send(String path, String type, String body) {
        return visitor.server()
                .send("POST", PATH + path, body, "Content-Type", type, "Authorization", Visitor.bearer(ann));
    }
}
