package dev.jobtracker.platform.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.PlatformApplication;
import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(
        classes = {PlatformApplication.class, GuardIntegrationTests.Probes.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"jobtracker.web.allowed-origins=capacitor://localhost", "jobtracker.web.max-body=4KB"})
class GuardIntegrationTests {

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
    @ValueSource(strings = {"/", "/api/v1/nothing", "/healthz", "/a%2fb"})
    void everyAnswerTellsBrowsersHowLittleItMayDo(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .containsPattern("; script-src 'self'( 'sha256-[\\w+/]{43}=')?; ")
                .contains("frame-ancestors 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
    }

    @Test
    void asksForTlsOnlyWhereThereIsTls() {
        assertThat(header(server.get("/", "X-Forwarded-Proto", "https"), "Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
    }

    @Test
    void bodiesLargerThanTheLimitAreRefusedToldOrNot() {
        String large = "\"" + "x".repeat(5000) + "\"";

        assertThat(Exchange.problem(server.post("/probe/echo", large))
                        .path("code")
                        .asString())
                .isEqualTo("too_large");
        String chunked = server.raw("""
                POST /probe/echo HTTP/1.1
                Host: a
                Content-Type: application/json
                Transfer-Encoding: chunked
                Connection: close

                %x
                %s
                0

                """.formatted(large.length(), large));
        assertThat(chunked).startsWith("HTTP/1.1 413").contains("too_large");
    }

    @Test
    void bodiesWithinTheLimitPass() {
        assertThat(server.post("/probe/echo", "{\"a\": \"" + "x".repeat(4000) + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAllowedOriginMayCall() {
        String preflight = server.raw("""
                OPTIONS /probe/echo HTTP/1.1
                Host: a
                Origin: capacitor://localhost
                Access-Control-Request-Method: POST
                Access-Control-Request-Headers: authorization,content-type
                Connection: close

                """);
        assertThat(preflight)
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Origin: capacitor://localhost")
                .doesNotContain("Access-Control-Allow-Credentials");
        assertThat(preflight).contains("Access-Control-Allow-Headers: authorization, content-type");
    }

    @Test
    void anyOtherOriginIsToldNothing() {
        HttpResponse<String> answer = server.get("/", "Accept", "text/html", "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    @RestController
    static class Probes {

        @PostMapping("/probe/echo")
        Map<String, Object> echo(@RequestBody Map<String, Object> body) {
            return body;
        }
    }
}
