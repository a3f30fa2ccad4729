package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;

/** The catalog over HTTP, filled by its own schedule from a feed; each database runs the same suite. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class CatalogContract {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());

    @Autowired
    private PostingCatalog catalog;

    private Visitor visitor;
    private JsonNode owner;

    static void feedFromSimulator(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.sources.jobstream.enabled", () -> "true");
        registry.add("jobtracker.sources.jobstream.base-url", () -> SIMULATOR.url("jobstream"));
    }

    @BeforeEach
    void signIn(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        owner = visitor.signUp("owner@example.com");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> search("").path("total").asInt() > 0
                        && run("update").path("finished_at").isString());
    }

    @Test
    void fillsAnEmptyCatalogByItself() {
        JsonNode run = run("update");

        assertThat(run.path("status").asString()).isEqualTo("ok");
        assertThat(run.path("source").asString()).isEqualTo("jobtech");
        assertThat(run.at("/counts/stored").asLong()).isEqualTo(advertisements(0) + advertisements(1));
    }

    /** How many a page shows; an opening that was advertised twice is one item with two of them. */
    private long advertisements(int page) {
        JsonNode items = search("?limit=100&page=" + page).path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .mapToLong(item -> item.path("sources").size())
                .sum();
    }

    @Test
    void showsTheRunsOfASourceInThePanel() {
        JsonNode sources = get("/api/v1/jobs/external/sources").path("items");
        JsonNode jobtech = StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.path("source").asString().equals("jobtech"))
                .findFirst()
                .orElseThrow();

        assertThat(jobtech.at("/runs/0/kind").asString()).isEqualTo("update");
        assertThat(jobtech.at("/runs/0/counts/stored").asInt()).isPositive();
    }

    @Test
    void showsAPostingWithEveryNameOfTheContract() {
        JsonNode found = search("?limit=1").at("/items/0");

        JsonNode posting = get("/api/v1/jobs/" + found.path("id").asString());

        assertThat(posting).isEqualTo(found);
        assertThat(posting.propertyNames())
                .contains(
                        "id",
                        "source",
                        "source_id",
                        "sources",
                        "title",
                        "company_name",
                        "company_logo_url",
                        "location",
                        "country",
                        "remote",
                        "employment_type",
                        "salary",
                        "description",
                        "description_html",
                        "url",
                        "apply_url",
                        "published_at",
                        "expires_at",
                        "skills",
                        "highlights",
                        "saved",
                        "hidden",
                        "applied",
                        "sample",
                        "match_status",
                        "match");
        assertThat(posting.path("source").asString()).isEqualTo("jobtech");
        assertThat(posting.path("match_status").asString()).isEqualTo("no_resume");
        assertThat(posting.path("match").isNull()).isTrue();
        assertThat(posting.at("/sources/0/first_seen_at").asString()).endsWith("Z");
    }

    @Test
    void readsFiltersAsTheyAreWritten() {
        catalog.store(TestPostings.variety());

        assertThat(titles("?q=sjukskoterska&country=se&location=goteborg&sort=date&limit=5"))
                .containsExactly("Sjuksköterska till akutmottagning");
        assertThat(search("?employment_type=full_time&employment_type=part_time")
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(search("?source=jobtech&remote=remote,hybrid&posted_after=2026-01-01")
                        .path("total")
                        .asInt())
                .isNotNegative();
        assertThat(search("?posted_after=2999-01-01T00:00:00%2B02:00")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void refusesWhatCannotBeMeant() {
        Map<String, String> refusals = Map.of(
                "limit=0",
                "limit",
                "limit=101",
                "limit",
                "page=-1",
                "page",
                "page=x",
                "page",
                "remote=sometimes",
                "remote",
                "country=Sweden",
                "country",
                "posted_after=yesterday",
                "posted_after",
                "salary_min=-1",
                "salary_min",
                "sort=luck",
                "sort",
                "q=" + "a".repeat(1001),
                "q");

        refusals.forEach((query, field) -> {
            HttpResponse<String> answer = visitor.get("/api/v1/search?" + query, owner);

            assertThat(answer.statusCode()).as(query).isEqualTo(422);
            assertThat(Exchange.problem(answer).at("/errors/0/field").asString())
                    .as(query)
                    .isEqualTo(field);
        });
    }

    @Test
    void survivesWhateverIsTyped() {
        for (String typed : List.of("\"", "a\u0000b", "' OR 1=1 --", "NEAR(", "\uD83D\uDE00", "%", "-", "*", "a:b")) {
            HttpResponse<String> answer = visitor.get("/api/v1/search?q=" + encoded(typed), owner);

            assertThat(answer.statusCode()).as(typed).isEqualTo(200);
        }
    }

    @Test
    void knowsNoPostingOfAnotherId() {
        for (String id : List.of(UUID.randomUUID().toString(), "1", "x".repeat(36), "1-1-1-1-1")) {
            HttpResponse<String> answer = visitor.get("/api/v1/jobs/" + id, owner);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Visitor.code(answer)).isEqualTo("posting_not_found");
        }
    }

    @Test
    void showsPostingsOnlyToWhoSignedIn() {
        assertThat(visitor.server().get("/api/v1/search").statusCode()).isEqualTo(401);
        assertThat(visitor.server().get("/api/v1/jobs/" + UUID.randomUUID()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void theOwnerClearsOutByHand() {
        HttpResponse<String> answer = visitor.send("POST", "/api/v1/owner/runs", Map.of("kind", "cleanup"), owner);

        assertThat(Visitor.body(answer, 202).path("kind").asString()).isEqualTo("cleanup");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> run("cleanup").path("status").asString().equals("ok"));
    }

    @Test
    void feedsAreNotFetchedFasterThanTheyAsk() {
        HttpResponse<String> answer = visitor.send("POST", "/api/v1/owner/runs", Map.of("kind", "update"), owner);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Visitor.code(answer)).isEqualTo("fetched_just_now");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
    }

    @Test
    void onlyTheOwnerStartsRuns() {
        HttpResponse<String> answer =
                visitor.send("POST", "/api/v1/owner/runs", Map.of("kind", "update"), visitor.newcomer());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.send("POST", "/api/v1/owner/runs", Map.of("kind", "dance"), owner)
                        .statusCode())
                .isIn(400, 422);
    }

    private JsonNode run(String kind) {
        return StreamSupport.stream(get("/api/v1/owner/runs").path("items").spliterator(), false)
                .filter(run -> run.path("kind").asString().equals(kind))
                .findFirst()
                .orElseGet(() -> get("/api/v1/owner/runs").path("nothing"));
    }

    private List<String> titles(String query) {
        return StreamSupport.stream(search(query).path("items").spliterator(), false)
                .map(posting -> posting.path("title").asString())
                .toList();
    }

    private JsonNode search(String query) {
        return get("/api/v1/search" + query);
    }

    private JsonNode get(String path) {
        return Visitor.body(visitor.get(path, owner), 200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
