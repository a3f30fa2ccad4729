package dev.jobtracker.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.platform.PlatformApplication;
import dev.jobtracker.platform.redis.TestRedis;
import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = {PlatformApplication.class, HealthIntegrationTests.Vital.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class HealthIntegrationTests {

    private static final TestRedis REDIS = TestRedis.start();
    private static final AtomicReference<Optional<String>> TROUBLE = new AtomicReference<>(Optional.empty());

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        registry.add("jobtracker.redis.url", () -> REDIS.settings().url());
    }

    @AfterAll
    static void stop() {
        REDIS.close();
    }

    private Exchange server;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        server = new Exchange(port);
    }

    @Test
    void tellsHowItIs() {
        assertThat(server.get("/healthz").body()).isEqualTo("{\"status\":\"ok\"}");
        awaitStatus(200, "ok");

        REDIS.stop();
        JsonNode degraded = awaitStatus(200, "degraded");
        assertThat(degraded.at("/checks/redis/status").asString()).isEqualTo("failing");
        assertThat(degraded.at("/checks/database/status").asString()).isEqualTo("ok");

        TROUBLE.set(Optional.of("is on fire"));
        JsonNode unavailable = awaitStatus(503, "unavailable");
        assertThat(unavailable.at("/checks/vital/detail").asString()).isEqualTo("is on fire");
        assertThat(server.get("/healthz").statusCode()).isEqualTo(200);

        TROUBLE.set(Optional.empty());
        REDIS.comeBack();
        awaitStatus(200, "ok");
    }

    private JsonNode awaitStatus(int code, String status) {
        HttpResponse<String> ready = await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> server.get("/readyz"),
                        answer -> answer.statusCode() == code && status(answer).equals(status));
        return JsonMapper.shared().readTree(ready.body());
    }

    private static String status(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).path("status").asString();
    }

    static class Vital {

        @Bean
        ReadinessCheck vital() {
            return new ReadinessCheck() {
                @Override
                public String name() {
                    return "vital";
                }

                @Override
                public boolean isVital() {
                    return true;
                }

                @Override
                public Optional<String> trouble() {
                    return TROUBLE.get();
                }
            };
        }
    }
}
