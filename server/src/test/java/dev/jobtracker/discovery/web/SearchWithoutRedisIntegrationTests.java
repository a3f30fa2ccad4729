package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.redis.TestRedis;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Redis goes away while people search, and comes back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchWithoutRedisIntegrationTests {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());
    private static final TestRedis REDIS = TestRedis.start();

    @TempDir
    static Path directory;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        registry.add("jobtracker.redis.url", () -> REDIS.settings().url());
        registry.add("jobtracker.sources.jobtech.base-url", () -> SIMULATOR.url("jobtech"));
        registry.add("jobtracker.sources.jobtech.enabled", () -> "true");
        registry.add("jobtracker.limits.external-per-hour", () -> "5");
    }

    @AfterAll
    static void stop() {
        REDIS.close();
        SIMULATOR.close();
    }

    @Test
    void searchesGoOnAndLimitsAreCountedInProcess() {
        Visitor visitor = new Visitor(new Exchange(port));
        JsonNode person = visitor.newcomer();
        assertThat(report(search(visitor, person, "Lund")).path("status").asString())
                .isEqualTo("ok");
        assertThat(readiness()).isEqualTo("ok");

        REDIS.stop();

        await().atMost(Duration.ofSeconds(10)).until(() -> readiness().equals("degraded"));
        assertThat(report(search(visitor, person, "Malm%C3%B6")).path("status").asString())
                .isEqualTo("ok");
        assertThat(report(search(visitor, person, "malm%C3%B6")).path("status").asString())
                .isEqualTo("cached");
        HttpResponse<String> counted = search(visitor, person, "Stockholm");
        assertThat(counted.headers().firstValue("RateLimit-Remaining")).hasValue("2");
        search(visitor, person, "Uppsala");
        search(visitor, person, "Uppsala");
        assertThat(search(visitor, person, "Uppsala").statusCode()).isEqualTo(429);

        REDIS.comeBack();

        await().atMost(Duration.ofSeconds(15)).until(() -> readiness().equals("ok"));
        JsonNode another = visitor.newcomer();
        assertThat(report(search(visitor, another, "G%C3%B6teborg"))
                        .path("status")
                        .asString())
                .isEqualTo("ok");
    }

    private HttpResponse<String> search(Visitor visitor, JsonNode person, String place) {
        return visitor.get("/api/v1/jobs/external/aggregate?sources=jobtech&location=" + place, person);
    }

    private static JsonNode report(HttpResponse<String> answer) {
        return Visitor.body(answer, 200).at("/sources/0");
    }

    private String readiness() {
        return Visitor.body(new Exchange(port).get("/readyz"), 200)
                .path("status")
                .asString();
    }
}
