package dev.jobtracker.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.PlatformApplication;
import dev.jobtracker.platform.web.Exchange;
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
        properties = "jobtracker.metrics.token=a-long-token")
class MetricsIntegrationTests {

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

    @Test
    void tellsThisMachineTheTimingsOfRoutesPoolsAndCaches() {
        server.get("/api/v1/owner/tasks");
        for (int i = 0; i < 50; i++) {
            server.get("/no/such/page/" + i);
        }

        String metrics = server.get("/metrics").body();

        assertThat(metrics)
                .contains("http_server_requests_seconds_bucket")
                .contains("uri=\"/api/v1/owner/tasks\"")
                .contains("hikaricp_connections_active{pool=\"writer\"")
                .contains("hikaricp_connections_active{pool=\"reader\"")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("/no/such/page/7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1", "Via: 1.1 proxy", "X-Real-IP: ::1"})
    void aProxyOnThisMachineAsksForOthers(String header) {
        assertThat(asking("127.0.0.1", header)).startsWith("HTTP/1.1 403").contains("not_allowed");
    }

    @Test
    void aPageInSomebodysBrowserDoesNotGetThem() {
        assertThat(asking("evil.example", "Accept: */*")).startsWith("HTTP/1.1 403");
    }

    @Test
    void whoBringsTheTokenGetsThemFromAnywhere() {
        assertThat(asking("jobs.example", "Authorization: Bearer a-long-token")).startsWith("HTTP/1.1 200");
        assertThat(asking("jobs.example", "Authorization: Bearer a-long-tokem")).startsWith("HTTP/1.1 403");
        assertThat(asking("jobs.example", "Authorization: Bearer ")).startsWith("HTTP/1.1 403");
    }

    private String asking(String host, String header) {
        return server.raw("GET /metrics HTTP/1.1\nHost: %s\n%s\nConnection: close\n\n".formatted(host, header));
    }
}
