package dev.jobtracker.discovery.web;

import static dev.jobtracker.jobs.TestPostings.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Openings from several sources over HTTP, and what a person splits off; each database runs the same suite. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class SplitContract {

    private static final String TEXT =
            "Glasblåsaren Sjöhyttan söker en hyttarbetare till ugnen i Orrefors. Du anfångar,"
                    + " blåser och slår tillsammans med mästare Ingegerd, och turister tittar på mellan 10.00 och 16.30.";

    @Autowired
    private PostingCatalog catalog;

    @Autowired
    private Clock clock;

    private Visitor visitor;
    private JsonNode ann;

    @BeforeEach
    void fillCatalog(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        ann = visitor.newcomer();
        catalog.store(List.of(whole(), board()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> search(ann).path("total").asInt() == 1);
    }

    @Test
    void showsOneOpeningUnderEitherId() {
        JsonNode found = search(ann).at("/items/0");

        assertThat(found.path("id").asString()).isEqualTo(whole().id().toString());
        assertThat(found.path("sources")).hasSize(2);
        assertThat(get("/api/v1/jobs/" + board().id(), ann).path("id")).isEqualTo(found.path("id"));
    }

    @Test
    void splitsAPostingOffForOnePersonAlone() {
        HttpResponse<String> answer = split(ann, whole().id(), "adzuna", "77");

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode apart = JsonMapper.shared().readTree(answer.body());
        assertThat(apart.path("id").asString()).isEqualTo(board().id().toString());
        assertThat(apart.path("sources")).hasSize(1);
        assertThat(search(ann).path("total").asInt()).isEqualTo(2);
        assertThat(get("/api/v1/jobs/" + board().id(), ann).path("sources")).hasSize(1);
        assertThat(get("/api/v1/jobs/" + whole().id(), ann).path("sources")).hasSize(1);
        assertThat(search(visitor.newcomer()).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void splitsOffEvenThePostingThatIsShown() {
        assertThat(split(ann, board().id(), "jobtech", "77").statusCode()).isEqualTo(201);

        assertThat(search(ann).path("total").asInt()).isEqualTo(2);
        assertThat(get("/api/v1/jobs/" + board().id(), ann).path("id").asString())
                .isEqualTo(board().id().toString());
    }

    @Test
    void keepsMarksWithThePostingsThatWereSplit() {
        visitor.send("POST", "/api/v1/jobs/" + board().id() + "/save", Map.of(), ann);
        assertThat(search(ann).at("/items/0/saved").asBoolean()).isTrue();

        assertThat(split(ann, whole().id(), "adzuna", "77").statusCode()).isEqualTo(201);

        assertThat(get("/api/v1/jobs/" + board().id(), ann).path("saved").asBoolean())
                .isTrue();
        assertThat(get("/api/v1/jobs/" + whole().id(), ann).path("saved").asBoolean())
                .isFalse();
    }

    @Test
    void listsBothPartsOfASavedClusterThatWasSplit() {
        visitor.send("POST", "/api/v1/jobs/" + whole().id() + "/save", Map.of(), ann);
        visitor.send("POST", "/api/v1/jobs/" + board().id() + "/save", Map.of(), ann);
        assertThat(get("/api/v1/jobs/saved", ann).path("total").asInt()).isEqualTo(1);

        assertThat(split(ann, whole().id(), "adzuna", "77").statusCode()).isEqualTo(201);

        JsonNode saved = get("/api/v1/jobs/saved", ann);
        assertThat(saved.path("total").asInt()).isEqualTo(2);
        assertThat(saved.path("items").valueStream().map(item -> item.path("id").asString()))
                .containsExactlyInAnyOrder(whole().id().toString(), board().id().toString());
    }

    @Test
    void keepsASplitWhenThePostingIsDeliveredAgain() {
        assertThat(split(ann, whole().id(), "adzuna", "77").statusCode()).isEqualTo(201);
        assertThat(split(ann, whole().id(), "adzuna", "77").statusCode()).isEqualTo(201);

        catalog.store(List.of(board(clock.instant())));

        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(8))
                .until(() -> search(ann).path("total").asInt() == 2);
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(Visitor.code(split(ann, UUID.randomUUID(), "adzuna", "77"))).isEqualTo("posting_not_found");
        assertThat(Visitor.code(split(ann, whole().id(), "adzuna", "78"))).isEqualTo("not_joined");
        assertThat(split(ann, whole().id(), "", "78").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> split(JsonNode person, UUID job, String source, String sourceId) {
        return visitor.send(
                "POST", "/api/v1/jobs/" + job + "/split", Map.of("source", source, "source_id", sourceId), person);
    }

    private JsonNode search(JsonNode person) {
        return get("/api/v1/search?q=hyttarbetare", person);
    }

    private JsonNode get(String path, JsonNode person) {
        return JsonMapper.shared().readTree(visitor.get(path, person).body());
    }

    private SourcePosting whole() {
        return posting(
                "jobtech", TEXT + " Vi bjuder på kaffe och bullar varje dag, och hyttsill till jul.", clock.instant());
    }

    private SourcePosting board() {
        return board(clock.instant().minusSeconds(60));
    }

    private static SourcePosting board(Instant updated) {
        return posting("adzuna", TEXT, updated);
    }

    private static SourcePosting posting(String source, String text, Instant updated) {
        return SourcePosting.of(new SourceId(source), "77", "Hyttarbetare")
                .company("Glasblåsaren Sjöhyttan AB", null, null)
                .place(place("Orrefors", "SE"))
                .description(null, text)
                .addresses(URI.create("https://" + source + ".example/77"), null)
                .times(updated.minusSeconds(3600), updated.plusSeconds(864_000), updated)
                .build();
    }
}
