package dev.jobtracker.platform.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.PlatformApplication;
import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = PlatformApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "jobtracker.web.app=classpath:/example-app/")
class AppIntegrationTests {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
    }

    private Exchange server;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        server = new Exchange(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/jobs", "/jobs/01930b3c?from=search", "/profile/owner", "/docsy"})
    void everyPageIsTheAppsOnePage(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html,*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>Example</title>");
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag = header(server.get("/", "Accept", "text/html"), "ETag");

        HttpResponse<String> again = server.get("/", "Accept", "text/html", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void filesNamedByContentStayForGood() {
        HttpResponse<String> answer = server.get("/assets/a-1.js");

        assertThat(answer.body()).isEqualTo("console.log(\"a\");\n");
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(answer, "Content-Type")).startsWith("text/javascript");
    }

    @Test
    void whatMakesItInstallableSaysSo() {
        HttpResponse<String> answer = server.get("/manifest.webmanifest");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("application/manifest+json");
    }

    @Test
    void sendsWhatWasCompressedBeforehandToWhoTakesIt() {
        HttpResponse<String> brotli = server.get("/assets/a-1.js", "Accept-Encoding", "gzip, br");
        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(brotli.body()).isEqualTo("fake brotli of a");
        assertThat(header(brotli, "Content-Type")).startsWith("text/javascript");
        assertThat(brotli.headers().allValues("Vary")).contains("Accept-Encoding");

        HttpResponse<String> page = server.get("/jobs", "Accept", "text/html", "Accept-Encoding", "gzip, br");
        assertThat(header(page, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(page, "Content-Type")).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api", "/assets/gone.js", "/logos/none.png", "/docs/nothing"})
    void whatIsNotTheAppsIsNotAnsweredWithItsPage(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Exchange.problem(answer).path("code").asString()).isEqualTo("not_found");
    }

    @Test
    void filesThatAreMissingAreMissingForPrograms() {
        assertThat(server.get("/missing.webmanifest").statusCode()).isEqualTo(404);
        assertThat(server.get("/jobs", "Accept", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(server.send("POST", "/api/v1/nothing", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..%2fapplication.yaml", "/%2e%2e/application.yaml", "/assets/..%5c..%5capplication.yaml"})
    void nothingOutsideTheAppIsServed(String path) {
        assertThat(server.raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
