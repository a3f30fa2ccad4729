package dev.jobtracker.analytics.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.web.Exchange;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Figures as programs outside read them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"jobtracker.sources.jobstream.enabled=false"})
class AnalyticsOverHttpIntegrationTests {

    private static final String PATH = "/api/v1/analytics";

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
    void showsFiguresToTheirPersonAlone() {
        apply("2026-10-01", "rejected", "friend");
        apply("2026-10-05", "applied", "jobtech");

        JsonNode summary = get("/summary?from=2026-01-01&to=2026-12-31");
        JsonNode sources = get("/sources").path("items");

        assertThat(summary.at("/counts_by_status/rejected").asInt()).isEqualTo(1);
        assertThat(summary.at("/response_rate/value").asDouble()).isEqualTo(0.5);
        assertThat(summary.at("/response_rate/n").asInt()).isEqualTo(2);
        assertThat(summary.at("/response_rate/low").asDouble()).isBetween(0.09, 0.1);
        assertThat(summary.path("small").asBoolean()).isTrue();
        assertThat(sources).hasSize(2);
        assertThat(get("/funnel").at("/stages/1/count").asInt()).isEqualTo(1);
        assertThat(get("/timeline?bucket=month").at("/items/0/start").asString())
                .isEqualTo("2026-10-01");
        assertThat(get("/stages").at("/items/1/key").asString()).isEqualTo("applied");
        assertThat(get("/summary?from=2027-01-01").at("/response_rate/value").isNull())
                .isTrue();
        JsonNode other = Visitor.body(visitor.get(PATH + "/summary", visitor.newcomer()), 200);
        assertThat(other.path("total").asInt()).isZero();
    }

    @Test
    void refusesWhatCannotBeMeant() {
        for (String query : new String[] {
            "/summary?from=yesterday", "/summary?from=2026-02-01&to=2026-01-01", "/timeline?bucket=age"
        }) {
            assertThat(visitor.get(PATH + query, ann).statusCode()).as(query).isEqualTo(422);
        }
        assertThat(visitor.server().get(PATH + "/summary").statusCode()).isEqualTo(401);
    }

    private void apply(String date, String status, String source) {
        Map<String, String> written = Map.of(
                "company_name",
                "Brightwater",
                "role_title",
                "Engineer",
                "status",
                status,
                "applied_date",
                date,
                "source",
                source);
        Visitor.body(visitor.send("POST", "/api/v1/applications", written, ann), 201);
    }

    private JsonNode get(String query) {
        return Visitor.body(visitor.get(PATH + query, ann), 200);
    }
}
