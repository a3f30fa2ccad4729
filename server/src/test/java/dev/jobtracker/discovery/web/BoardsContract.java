package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;

/** All boards from the owner's switch to the person's answer; each database runs the same suite. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class BoardsContract {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());
    private static final List<String> NAMES_ALIKE = List.of(
            "jsearch",
            "indeed",
            "adzuna",
            "himalayas",
            "arbeitnow",
            "remotive",
            "themuse",
            "hackernews",
            "greenhouse",
            "lever",
            "ashby");

    @TempDir
    static Path directory;

    private Visitor visitor;
    private JsonNode owner;
    private JsonNode person;

    static void askTheSimulator(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        NAMES_ALIKE.forEach(name -> pointAt(registry, name, name));
        pointAt(registry, "linkedin", "linkedin-jobs");
        pointAt(registry, "google", "serpapi");
    }

    private static void pointAt(DynamicPropertyRegistry registry, String source, String simulated) {
        registry.add("jobtracker.sources." + source + ".base-url", () -> SIMULATOR.url(simulated));
    }

    @BeforeEach
    void signIn(@LocalServerPort int port) {
        SIMULATOR.faults().withdrawAll();
        visitor = new Visitor(new Exchange(port));
        owner = visitor.signUp("owner@example.com");
        person = visitor.newcomer();
    }

    @ParameterizedTest
    @CsvSource({"linkedin, demo", "jsearch, demo", "google, demo", "adzuna, demo:demo"})
    void asksASourceAtOnceWhenTheOwnerGivesItAKey(String source, String key) {
        change(source, Map.of("enabled", true, "api_key", ""));
        assertThat(Visitor.code(ask(source))).isEqualTo("source_not_configured");
        assertThat(panel(source).path("state").asString()).isEqualTo("not_configured");
        assertThat(panel(source).path("key_help").asString()).isNotBlank();

        change(source, Map.of("api_key", key));

        assertThat(sourcesOf(Visitor.body(ask(source), 200))).isNotEmpty().containsOnly(source);
        assertThat(panel(source).path("state").asString()).isEqualTo("on");
        assertThat(panel(source).path("last_success_at").isString()).isTrue();
    }

    @Test
    void showsWhatIsLeftOfAQuota() {
        change("jsearch", Map.of("enabled", true, "api_key", "demo"));
        ask("jsearch");

        assertThat(panel("jsearch").path("quota_left").asLong()).isBetween(9_000L, 9_999L);
    }

    @Test
    void asksIndeedThroughJSearchWithoutAPublisherIdAndSaysSo() {
        change("jsearch", Map.of("enabled", true, "api_key", ""));
        change("indeed", Map.of("enabled", true, "api_key", ""));
        assertThat(panel("indeed").path("state").asString()).isEqualTo("not_configured");

        change("jsearch", Map.of("api_key", "demo"));
        assertThat(sourcesOf(Visitor.body(ask("indeed"), 200))).isNotEmpty().containsOnly("indeed");
        assertThat(panel("indeed").path("name").asString()).isEqualTo("Indeed (through JSearch)");
        assertThat(panel("indeed").path("key_help").asString()).contains("JSearch");

        change("indeed", Map.of("api_key", "demo"));
        assertThat(sourcesOf(Visitor.body(ask("indeed"), 200))).isNotEmpty().containsOnly("indeed");
        assertThat(panel("indeed").path("name").asString()).isEqualTo("Indeed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arbeitnow", "remotive", "themuse", "hackernews"})
    void fetchesAFeedSoonAfterItIsSwitchedOn(String source) {
        assertThat(panel(source).path("state").asString()).isIn("off", "on");

        change(source, Map.of("enabled", true));

        awaitPostingsOf(source);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(panel(source).path("feed_age_seconds").asInt(-1))
                                .isBetween(0, 120));
        assertThat(panel(source).path("state").asString()).isEqualTo("on");
        JsonNode kept = Visitor.body(visitor.get("/api/v1/jobs/external/" + source + "?limit=2", person), 200);
        assertThat(kept.path("total").asLong()).isPositive();
        assertThat(kept.at("/items/0/sources/0/source").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "greenhouse, fjordpay, https://boards.greenhouse.io/fjordpay",
        "lever, tidtabell, https://jobs.lever.co/tidtabell/",
        "ashby, lanternfish, jobs.ashbyhq.com/lanternfish/05e1b3a2"
    })
    void fetchesTheBoardBehindACareersPageSoonAfterSomebodyPastesItsAddress(
            String source, String company, String address) {
        change(source, Map.of("enabled", true));
        JsonNode watched = Visitor.body(watch(address), 201);

        assertThat(watched.at("/items/0/source").asString()).isEqualTo(source);
        assertThat(watched.at("/items/0/company").asString()).isEqualTo(company);
        awaitPostingsOf(source);
        assertThat(visitor.send("DELETE", "/api/v1/companies/watched/" + source + "/" + company, Map.of(), person)
                        .statusCode())
                .isEqualTo(204);
        assertThat(Visitor.body(visitor.get("/api/v1/companies/watched", person), 200)
                        .path("items"))
                .isEmpty();
    }

    @Test
    void watchesABoardOnceForEachPersonAlone() {
        watch("https://jobs.lever.co/kartstudion");
        assertThat(Visitor.body(watch("https://jobs.lever.co/kartstudion/apply"), 201)
                        .path("items"))
                .hasSize(1);

        JsonNode another = visitor.newcomer();
        assertThat(Visitor.body(visitor.get("/api/v1/companies/watched", another), 200)
                        .path("items"))
                .isEmpty();
        visitor.send("DELETE", "/api/v1/companies/watched/lever/kartstudion", Map.of(), another);
        assertThat(Visitor.body(visitor.get("/api/v1/companies/watched", person), 200)
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void refusesAnAddressWithoutABoardAndAsksNoPrivateOne() {
        int before = SIMULATOR.requests().of("sites").size();
        assertThat(Visitor.code(watch(SIMULATOR.url("sites") + "/fjordpay.example/")))
                .isEqualTo("no_board_found");
        assertThat(SIMULATOR.requests().of("sites")).hasSize(before);
        for (String wrong : new String[] {"", "not an address", "javascript:alert(1)"}) {
            assertThat(watch(wrong).statusCode()).as(wrong).isEqualTo(422);
        }
    }

    @Test
    void saysDegradedAsLongAsASourceIsDown() {
        change("himalayas", Map.of("enabled", true));
        SIMULATOR.faults().order(FaultOrder.always("himalayas", new ErrorStatus(500, null)));
        assertThat(Visitor.code(ask("himalayas"))).isEqualTo("source_failed");

        awaitReadiness("failing");
        JsonNode shown = panel("himalayas");
        assertThat(shown.path("state").asString()).isEqualTo("failing");
        assertThat(shown.at("/last_failure/message").asString()).isEqualTo("The source failed with status 500.");

        SIMULATOR.faults().withdrawAll();
        assertThat(sourcesOf(Visitor.body(ask("himalayas"), 200))).containsOnly("himalayas");
        awaitReadiness("ok");
    }

    private void awaitReadiness(String status) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode ready = Visitor.body(visitor.server().get("/readyz"), 200);
            assertThat(ready.at("/checks/sources/status").asString())
                    .as(ready.toString())
                    .isEqualTo(status);
            assertThat(ready.path("status").asString()).isEqualTo(status.equals("ok") ? "ok" : "degraded");
        });
    }

    private void awaitPostingsOf(String source) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            JsonNode found = Visitor.body(visitor.get("/api/v1/search?source=" + source, person), 200);
            assertThat(sourcesOf(found)).isNotEmpty().containsOnly(source);
        });
    }

    private static List<String> sourcesOf(JsonNode page) {
        return page.path("items").values().stream()
                .map(posting -> posting.path("source").asString())
                .toList();
    }

    private void change(String source, Map<String, Object> change) {
        Visitor.body(visitor.send("PUT", "/api/v1/owner/sources/" + source, change, owner), 200);
    }

    private HttpResponse<String> ask(String source) {
        return visitor.get("/api/v1/jobs/external/" + source, person);
    }

    @Test
    void watchesNoBoardThatIsNotThere() {
        change("greenhouse", Map.of("enabled", true));

        assertThat(Visitor.code(watch("https://boards.greenhouse.io/no-such-company")))
                .isEqualTo("board_not_found");
    }

    private HttpResponse<String> watch(String address) {
        return visitor.send("POST", "/api/v1/companies/watched", Map.of("url", address), person);
    }

    private JsonNode panel(String source) {
        return Visitor.body(visitor.get("/api/v1/jobs/external/sources", person), 200).path("items").values().stream()
                .filter(shown -> shown.path("source").asString().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
