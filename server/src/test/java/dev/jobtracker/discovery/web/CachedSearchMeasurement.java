package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.discovery.SearchAllowance;
import dev.jobtracker.platform.redis.TestRedis;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.resumes.web.Uploads;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.sources.SourceQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Measures a search that is remembered against a handler in the same server, behind the same sign-in and limit, that
 * returns the same bytes. No test: what it finds depends on the machine. With {@code -Dmeasure.redis=true} limits are
 * counted in Redis, with {@code -Dmeasure.resume=true} the person has a résumé and every posting a score.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(CachedSearchMeasurement.SameBytes.class)
class CachedSearchMeasurement {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());
    private static final String SEARCH = "/api/v1/jobs/external/aggregate?sources=jobtech&location=Stockholm";
    private static final String SAME = "/api/v1/same-bytes";
    private static final int CONNECTIONS = 64;
    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final int ROUNDS = 6;

    @TempDir
    static Path directory;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        registry.add("jobtracker.sources.jobtech.base-url", () -> SIMULATOR.url("jobtech"));
        registry.add("jobtracker.sources.jobtech.enabled", () -> "true");
        registry.add("jobtracker.limits.external-per-hour", () -> "100000000");
        if (Boolean.getBoolean("measure.redis")) {
            TestRedis redis = TestRedis.start();
            registry.add("jobtracker.redis.url", () -> redis.settings().url());
        }
    }

    @AfterAll
    static void stop() {
        SIMULATOR.close();
    }

    /** The opponent. */
    @TestConfiguration(proxyBeanMethods = false)
    @RestController
    static class SameBytes {

        private static final SourceQuery QUESTION = new SourceQuery("", "Stockholm", null, null, null, 0, 20);
        private static final AtomicReference<byte[]> BYTES = new AtomicReference<>(new byte[0]);

        private final SearchAllowance allowance;

        SameBytes(SearchAllowance allowance) {
            this.allowance = allowance;
        }

        @GetMapping(path = SAME, produces = MediaType.APPLICATION_JSON_VALUE)
        byte[] same(SignedIn person, HttpServletResponse response) {
            allowance.take(person, "same", QUESTION, response);
            return BYTES.get();
        }
    }

    @Test
    @SuppressWarnings("SystemOut") // what it measures is for whoever runs it
    void measures() throws Exception {
        Visitor visitor = new Visitor(new Exchange(port));
        JsonNode person = visitor.newcomer();
        byte[] answer = get(SEARCH, person).body();
        if (Boolean.getBoolean("measure.resume")) {
            answer = scored(person);
        }
        SameBytes.BYTES.set(get(SEARCH, person).body());
        run(SEARCH, person, WARM_UP);
        run(SAME, person, WARM_UP);
        Run search = new Run();
        Run same = new Run();
        for (int round = 0; round < ROUNDS; round++) {
            search.add(run(SEARCH, person, ROUND));
            same.add(run(SAME, person, ROUND));
        }
        System.out.printf(
                Locale.ROOT,
                "%nMEASURED %d bytes; search %.0f/s p50 %.1f ms p99 %.1f ms; same bytes %.0f/s p50 %.1f ms p99 %.1f ms;"
                        + " ratio %.2f, p99 %.1f times; load %.1f%n",
                answer.length,
                search.perSecond(),
                search.at(50),
                search.at(99),
                same.perSecond(),
                same.at(50),
                same.at(99),
                search.perSecond() / same.perSecond(),
                search.at(99) / same.at(99),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        assertThat(answer).isNotEmpty();
    }

    /** The answer when every posting in it has a score. */
    private byte[] scored(JsonNode person) throws Exception {
        String resume =
                "Ada Example\nada@example.com\n\nExperience\nCook, Bistro, 2019-2024\nJava developer, Example AB,"
                        + " 2015-2019\n\nSkills\nJava, SQL, cooking, nursing, Swedish";
        assertThat(new Uploads(port, person.path("access_token").asString())
                        .upload("ada.txt", resume.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(201);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> !new String(get(SEARCH, person).body(), StandardCharsets.UTF_8)
                        .contains("\"match_status\":\"pending\""));
        return get(SEARCH, person).body();
    }

    /** What came of the rounds of one of the two; they take turns, as what else the machine does comes and goes. */
    private static final class Run {

        private final List<Long> took = new ArrayList<>();

        void add(List<Long> round) {
            took.addAll(round);
            Collections.sort(took);
        }

        double perSecond() {
            return took.size() / (ROUND.toNanos() * ROUNDS / 1e9);
        }

        double at(int percent) {
            return took.get(Math.min(took.size() - 1, took.size() * percent / 100)) / 1e6;
        }
    }

    private List<Long> run(String path, JsonNode person, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Long> all = new ArrayList<>();
        try (ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Long>>> callers = Collections.nCopies(CONNECTIONS, () -> askUntil(end, path, person));
            for (Future<List<Long>> caller : connections.invokeAll(callers)) {
                all.addAll(caller.get());
            }
        }
        return all;
    }

    private List<Long> askUntil(long end, String path, JsonNode person) throws Exception {
        List<Long> took = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            assertThat(get(path, person).statusCode()).isEqualTo(200);
            took.add(System.nanoTime() - begun);
        }
        return took;
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpResponse<byte[]> get(String path, JsonNode person) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", Visitor.bearer(person))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
