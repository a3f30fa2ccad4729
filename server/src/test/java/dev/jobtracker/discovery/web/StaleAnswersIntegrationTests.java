package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.time.ShiftedClock;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * What a search of all sources tells where a source cannot or should not be asked, and where a person saw it better.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(StaleAnswersIntegrationTests.Time.class)
class StaleAnswersIntegrationTests {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());
    private static final String ROUTE = "/api/v1/jobs/external/aggregate";
    private static final List<String> OFF =
            List.of("jobstream", "himalayas", "arbeitnow", "remotive", "themuse", "hackernews");

    private static Duration ahead = Duration.ZERO;

    @TempDir
    static Path directory;

    @Autowired
    private ShiftedClock clock;

    private Visitor visitor;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        ShiftedClock shiftedClock() {
            return new ShiftedClock(Clock.systemUTC());
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        for (String source : List.of("jobtech", "adzuna", "indeed", "jsearch")) {
            registry.add("jobtracker.sources." + source + ".enabled", () -> "true");
            registry.add("jobtracker.sources." + source + ".base-url", () -> SIMULATOR.url(source));
        }
        registry.add("jobtracker.sources.adzuna.app-id", () -> "demo");
        registry.add("jobtracker.sources.adzuna.api-key", () -> "demo");
        registry.add("jobtracker.sources.jsearch.api-key", () -> "demo");
        registry.add("jobtracker.sources.indeed.api-key", () -> "demo");
        OFF.forEach(source -> registry.add("jobtracker.sources." + source + ".enabled", () -> "false"));
        registry.add("jobtracker.sources.deadline", () -> "10s");
    }

    @AfterAll
    static void stop() {
        SIMULATOR.close();
    }

    @BeforeEach
    void connect(@LocalServerPort int port) {
        SIMULATOR.reset();
        visitor = new Visitor(new Exchange(port));
    }

    @Test
    void showsWhatASourceToldBeforeWhenItFailsAndNotForMoreThanADay() {
        JsonNode first = search("?query=kock&sources=jobtech", visitor.newcomer());
        SIMULATOR.faults().order(FaultOrder.always("jobtech", new ErrorStatus(500, null)));

        pass(Duration.ofHours(2));
        JsonNode later = search("?query=kock&sources=jobtech", visitor.newcomer());

        assertThat(source(later, "jobtech").path("status").asString()).isEqualTo("stale");
        assertThat(source(later, "jobtech").path("age_seconds").asInt()).isBetween(7_200, 7_400);
        assertThat(source(later, "jobtech").path("error").asString()).isEqualTo("The source failed with status 500.");
        assertThat(source(later, "jobtech").path("count"))
                .isEqualTo(source(first, "jobtech").path("count"));
        assertThat(later.path("items").valueStream().map(item -> item.path("id")))
                .containsExactlyElementsOf(first.path("items")
                        .valueStream()
                        .map(item -> item.path("id"))
                        .toList());
        pass(Duration.ofHours(23));
        JsonNode nextDay = search("?query=kock&sources=jobtech", visitor.newcomer());
        assertThat(source(nextDay, "jobtech").path("status").asString()).isEqualTo("failed");
        assertThat(nextDay.path("items")).isEmpty();
    }

    @Test
    void sparesASourceThatHasHardlyAnyCallsLeft() throws Exception {
        JsonNode person = visitor.newcomer();
        leaveFourCalls();
        assertThat(source(search("?location=Sweden&sources=jsearch", person), "jsearch")
                        .path("status")
                        .asString())
                .isEqualTo("ok");
        int asked = SIMULATOR.requests().of("jsearch").size();

        JsonNode spared = source(search("?location=Stockholm&sources=jsearch", person), "jsearch");

        assertThat(spared.path("status").asString()).isEqualTo("rate_limited");
        assertThat(spared.path("error").asString()).contains("quota is nearly used up");
        assertThat(SIMULATOR.requests().of("jsearch")).hasSize(asked);
        assertThat(search("?location=Sweden&sources=jsearch", person).path("items"))
                .as("what is known already is shown all the same")
                .isNotEmpty();
        pass(Duration.ofMinutes(20));
        SIMULATOR.reset();
        JsonNode looked = search("?location=Uppsala&sources=jsearch", visitor.newcomer());
        assertThat(source(looked, "jsearch").path("status").asString())
                .as("now and then it is asked whether there are more calls again")
                .isEqualTo("ok");
    }

    @Test
    void keepsApartWhatAPersonSplitAndForThatPersonOnly() {
        JsonNode ann = visitor.newcomer();
        String question = "?limit=100&sources=jobtech,adzuna,indeed";
        JsonNode before = search(question, ann);
        JsonNode joined = before.path("items")
                .valueStream()
                .filter(item -> item.path("sources").size() > 1)
                .findFirst()
                .orElseThrow();
        String shown = joined.path("id").asString();
        JsonNode other = joined.path("sources")
                .valueStream()
                .filter(place -> !place.path("source").equals(joined.path("source")))
                .findFirst()
                .orElseThrow();
        await().atMost(Duration.ofSeconds(30)).until(() -> isTogether(shown, other, ann));

        assertThat(visitor.send(
                                "POST",
                                "/api/v1/jobs/" + shown + "/split",
                                Map.of(
                                        "source",
                                        other.path("source").asString(),
                                        "source_id",
                                        other.path("source_id").asString()),
                                ann)
                        .statusCode())
                .isEqualTo(201);

        JsonNode after = search(question, ann);
        assertThat(after.path("total").asInt()).isEqualTo(before.path("total").asInt() + 1);
        assertThat(after.path("items")
                        .valueStream()
                        .filter(item -> item.path("id").asString().equals(shown)))
                .singleElement()
                .satisfies(item -> assertThat(item.path("sources"))
                        .hasSize(joined.path("sources").size() - 1));
        assertThat(search(question, visitor.newcomer()).path("total")).isEqualTo(before.path("total"));
    }

    /** Time never goes back: what is due tomorrow would wait for it. */
    private void pass(Duration time) {
        ahead = ahead.plus(time);
        clock.shiftBy(ahead);
    }

    private static void leaveFourCalls() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest order = HttpRequest.newBuilder(URI.create(SIMULATOR.baseUrl() + "/_control/jsearch"))
                    .POST(HttpRequest.BodyPublishers.ofString("{\"requests\": 4}"))
                    .build();
            assertThat(client.send(order, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isLessThan(300);
        }
    }

    /** Whether the catalog, too, has put them together: a person splits what is joined there. */
    private boolean isTogether(String shown, JsonNode other, JsonNode person) {
        return Visitor.body(visitor.get("/api/v1/jobs/" + shown, person), 200)
                .path("sources")
                .valueStream()
                .anyMatch(place -> place.path("source_id").equals(other.path("source_id")));
    }

    private JsonNode search(String parameters, JsonNode person) {
        return Visitor.body(visitor.get(ROUTE + parameters, person), 200);
    }

    private static JsonNode source(JsonNode page, String id) {
        return page.path("sources")
                .valueStream()
                .filter(source -> source.path("source").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
