package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.Fault;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.HtmlPage;
import dev.jobtracker.simulator.fault.SlowDrip;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Searching a source outside, from the person's request to the source's server and back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExternalSearchIntegrationTests {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());

    @TempDir
    static Path directory;

    private Visitor visitor;
    private JsonNode person;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        registry.add("jobtracker.sources.jobtech.base-url", () -> SIMULATOR.url("jobtech"));
        registry.add("jobtracker.sources.jobstream.base-url", () -> SIMULATOR.url("jobstream"));
        registry.add("jobtracker.sources.jobtech.enabled", () -> "true");
        registry.add("jobtracker.sources.jobstream.enabled", () -> "true");
        registry.add("jobtracker.sources.deadline", () -> "1500ms");
        registry.add("jobtracker.limits.external-per-hour", () -> "3");
    }

    @AfterAll
    static void stop() {
        SIMULATOR.close();
    }

    @BeforeEach
    void connect(@LocalServerPort int port) {
        SIMULATOR.reset();
        visitor = new Visitor(new Exchange(port));
        visitor.signUp("owner@example.com");
        person = visitor.newcomer();
    }

    @Test
    void asksTheSourceAndStoresWhatItTold() {
        JsonNode page = Visitor.body(ask("jobtech?location=Sk%C3%A5ne&limit=5"), 200);

        assertThat(page.path("items")).hasSize(5);
        assertThat(page.path("total").asLong()).isGreaterThan(5);
        JsonNode first = page.at("/items/0");
        assertThat(first.path("source").asString()).isEqualTo("jobtech");
        assertThat(first.path("location").asString()).contains("Skåne");
        UUID id = UUID.fromString(first.path("id").asString());
        JsonNode stored = Visitor.body(visitor.get("/api/v1/jobs/" + id, person), 200);
        assertThat(stored.path("title")).isEqualTo(first.path("title"));
        assertThat(stored.path("description_html")).isEqualTo(first.path("description_html"));
        assertThat(stored.path("company_name")).isEqualTo(first.path("company_name"));
    }

    @Test
    void savesAndAppliesToWhatItShowsAtOnce() {
        JsonNode found = Visitor.body(ask("jobtech?location=G%C3%B6teborg&limit=5"), 200);

        String last =
                found.at("/items/" + (found.path("items").size() - 1) + "/id").asString();
        assertThat(visitor.send("POST", "/api/v1/jobs/" + last + "/save", Map.of(), person)
                        .statusCode())
                .isEqualTo(204);
        found = Visitor.body(ask("jobtech?location=Uppsala&limit=5"), 200);
        String first = found.at("/items/0/id").asString();
        assertThat(visitor.send("POST", "/api/v1/applications", Map.of("job_id", first), person)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void tellsInOneWordWhatIsWrongWithTheSource() {
        assertThat(Visitor.code(ask("nowhere"))).isEqualTo("unknown_source");
        assertProblem(new ErrorStatus(500, null), 502, "source_failed");
        assertProblem(new ErrorStatus(429, "60"), 502, "source_failed");
        person = visitor.newcomer();
        assertProblem(new HtmlPage(), 502, "source_failed");
        assertProblem(new SlowDrip(1, 100), 504, "source_timed_out");

        JsonNode failure = panel("jobtech").path("last_failure");
        assertThat(failure.path("code").asString()).isEqualTo("timed_out");
        assertThat(failure.path("message").asString()).isEqualTo("No answer within 1500 ms.");
    }

    private void assertProblem(Fault fault, int status, String code) {
        SIMULATOR.faults().withdrawAll();
        SIMULATOR.faults().order(FaultOrder.always("jobtech", fault));
        HttpResponse<String> answer = ask("jobtech?query=java");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Visitor.code(answer)).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("127.0.0.1");
    }

    @Test
    void refusesWhatIsNoQuestion() {
        for (String wrong :
                new String[] {"limit=101", "limit=0", "page=-1", "posted_after=yesterday", "remote=sometimes", "page=x"
                }) {
            assertThat(ask("jobtech?" + wrong).statusCode()).as(wrong).isEqualTo(422);
        }
        assertThat(visitor.server().get("/api/v1/jobs/external/jobtech").statusCode())
                .isEqualTo(401);
    }

    @Test
    void countsSearchesButNotTheirFurtherPages() {
        assertThat(remaining(ask("jobtech?query=java"))).isEqualTo("2");
        assertThat(remaining(ask("jobtech?query=Java&page=1"))).isEqualTo("2");
        assertThat(remaining(ask("jobtech?query=kock&page=1"))).isEqualTo("1");
        assertThat(remaining(ask("jobtech"))).isEqualTo("0");
        HttpResponse<String> refused = ask("jobtech?query=lots");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Visitor.code(refused)).isEqualTo("rate_limited");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(visitor.get("/api/v1/jobs/external/sources", person).statusCode())
                .isEqualTo(200);
    }

    @Test
    void showsHowSourcesAreDoing() {
        ask("jobtech?query=java");

        JsonNode source = panel("jobtech");

        assertThat(source.path("kind").asString()).isEqualTo("both");
        assertThat(source.path("enabled").asBoolean()).isTrue();
        assertThat(source.path("configured").asBoolean()).isTrue();
        assertThat(source.path("needs_key").asBoolean()).isFalse();
        assertThat(source.path("last_success_at").asString()).endsWith("Z");
        assertThat(source.path("homepage").asString()).startsWith("https://");
        assertThat(source.path("runs").isArray()).isTrue();
    }

    @Test
    void letsTheOwnerSwitchSourcesAndGiveThemKeysThatNobodySeesAgain() {
        JsonNode owner = visitor.signIn("owner@example.com");
        assertThat(visitor.get("/api/v1/owner/sources", person).statusCode()).isEqualTo(403);

        HttpResponse<String> keyed =
                visitor.send("PUT", "/api/v1/owner/sources/jobtech", Map.of("api_key", "very-secret"), owner);
        assertThat(Visitor.body(keyed, 200).path("has_key").asBoolean()).isTrue();
        assertThat(keyed.body()).doesNotContain("secret");
        assertThat(visitor.get("/api/v1/owner/sources", owner).body())
                .contains("\"jobtech\"", "\"jobstream\"")
                .doesNotContain("secret");
        ask("jobtech");
        assertThat(SIMULATOR.requests().of("jobtech").getLast().headers().get("api-key"))
                .isEqualTo("very-secret");

        visitor.send("PUT", "/api/v1/owner/sources/jobtech", Map.of("enabled", false, "api_key", ""), owner);
        HttpResponse<String> off = ask("jobtech");
        assertThat(off.statusCode()).isEqualTo(503);
        assertThat(Visitor.code(off)).isEqualTo("source_not_configured");

        visitor.send("PUT", "/api/v1/owner/sources/jobtech", Map.of("enabled", true), owner);
        assertThat(ask("jobtech").statusCode()).isEqualTo(200);
        assertThat(visitor.send("PUT", "/api/v1/owner/sources/nowhere", Map.of("enabled", true), owner)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsWhenItsFeedWasBroughtUpToDate() {
        JsonNode owner = visitor.signIn("owner@example.com");
        visitor.send("POST", "/api/v1/owner/runs", Map.of("kind", "update"), owner);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> panel("jobtech").at("/runs/0/status").asString("").equals("ok"));

        assertThat(panel("jobtech").path("feed_age_seconds").asInt(-1)).isBetween(0, 60);
        assertThat(panel("jobtech").path("runs").values())
                .as("the first run reads all that is open, later ones only what changed")
                .extracting(run -> run.at("/counts/read").asInt())
                .contains(SIMULATOR.world().open().size());
    }

    private JsonNode panel(String source) {
        return Visitor.body(visitor.get("/api/v1/jobs/external/sources", person), 200).path("items").values().stream()
                .filter(shown -> shown.path("source").asString().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static String remaining(HttpResponse<String> answer) {
        return answer.headers().firstValue("RateLimit-Remaining").orElse("none");
    }

    private HttpResponse<String> ask(String path) {
        return visitor.get("/api/v1/jobs/external/" + path, person);
    }
}
