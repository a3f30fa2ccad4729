package dev.jobtracker.discovery.web;

import static dev.jobtracker.jobs.TestPostings.posting;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.UNCLUSTERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.sources.SourcePosting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Saving and hiding over HTTP; each database runs the same suite. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class SavedJobsContract {

    @Autowired
    private PostingCatalog catalog;

    @Autowired
    private Database database;

    @Autowired
    private List<PersonalData> personalData;

    private Visitor visitor;
    private JsonNode person;

    @BeforeEach
    void signIn(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        visitor.signUp("owner@example.com");
        person = visitor.newcomer();
    }

    @Test
    void savesAndForgetsTwiceAsOnce() {
        UUID id = stored("Lighthouse keeper");

        assertThat(saved()).isEmpty();
        assertThat(send("POST", id, "save")).isEqualTo(204);
        assertThat(send("POST", id, "save")).isEqualTo(204);
        assertThat(saved()).containsExactly(id);
        assertThat(job(id).path("saved").asBoolean()).isTrue();
        assertThat(send("DELETE", id, "save")).isEqualTo(204);
        assertThat(send("DELETE", id, "save")).isEqualTo(204);
        assertThat(saved()).isEmpty();
        assertThat(job(id).path("saved").asBoolean()).isFalse();
    }

    @Test
    void savesOnceHoweverManyTimesAtOnce() throws Exception {
        UUID id = stored("Bell ringer");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> saves = IntStream.range(0, 20)
                    .mapToObj(number -> (Callable<Integer>) () -> send("POST", id, "save"))
                    .toList();

            for (var save : threads.invokeAll(saves)) {
                assertThat(save.get()).isEqualTo(204);
            }
        }
        assertThat(saved()).containsExactly(id);
    }

    @Test
    void listsTheLatestFirstInPages() {
        List<UUID> ids = IntStream.range(0, 5)
                .mapToObj(number -> stored("Beekeeper " + number))
                .toList();
        ids.forEach(id -> send("POST", id, "save"));

        JsonNode first = get("/api/v1/jobs/saved?limit=2");
        JsonNode last = get("/api/v1/jobs/saved?limit=2&page=2");

        assertThat(first.path("total").asInt()).isEqualTo(5);
        assertThat(ids(first)).containsExactly(ids.get(4), ids.get(3));
        assertThat(ids(last)).containsExactly(ids.get(0));
        assertThat(first.at("/items/0/saved").asBoolean()).isTrue();
        assertThat(visitor.get("/api/v1/jobs/saved?limit=0", person).statusCode())
                .isEqualTo(422);
    }

    @Test
    void belongsToOnePerson() {
        UUID id = stored("Piano tuner");
        JsonNode other = visitor.newcomer();
        send("POST", id, "save");
        send("PUT", id, "hidden");

        JsonNode seen = Visitor.body(visitor.get("/api/v1/jobs/" + id, other), 200);

        assertThat(seen.path("saved").asBoolean()).isFalse();
        assertThat(seen.path("hidden").asBoolean()).isFalse();
        assertThat(Visitor.body(visitor.get("/api/v1/jobs/saved", other), 200)
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void narrowsASearchToWhatIsSavedOrNot() {
        String word = word();
        UUID kept = stored(word + " kept");
        UUID left = stored(word + " left");
        send("POST", kept, "save");

        assertThat(search(word)).containsExactlyInAnyOrder(kept, left);
        assertThat(search(word + "&saved=true")).containsExactly(kept);
        assertThat(search(word + "&saved=false")).containsExactly(left);
        assertThat(visitor.get("/api/v1/search?saved=perhaps", person).statusCode())
                .isEqualTo(422);
    }

    @Test
    void hidesFromEveryListButTheHiddenOnes() {
        String word = word();
        UUID hidden = stored(word + " hidden");
        UUID shown = stored(word + " shown");
        send("POST", hidden, "save");

        assertThat(send("PUT", hidden, "hidden")).isEqualTo(204);
        assertThat(send("PUT", hidden, "hidden")).isEqualTo(204);

        assertThat(search(word)).containsExactly(shown);
        assertThat(search(word + "&saved=true")).isEmpty();
        assertThat(search(word + "&hidden=true")).containsExactly(hidden);
        assertThat(saved()).isEmpty();
        assertThat(ids(get("/api/v1/jobs/saved?hidden=true"))).containsExactly(hidden);
        assertThat(job(hidden).path("hidden").asBoolean()).isTrue();

        assertThat(send("DELETE", hidden, "hidden")).isEqualTo(204);
        assertThat(send("DELETE", hidden, "hidden")).isEqualTo(204);
        assertThat(search(word)).containsExactlyInAnyOrder(hidden, shown);
        assertThat(saved()).containsExactly(hidden);
    }

    @Test
    void countsForTheWholeCluster() {
        UUID one = stored("Clockmaker");
        UUID same = stored("Clock maker");
        awaitClustering();
        database.change(db -> db.update(POSTING)
                .set(POSTING.CLUSTER_ID, one)
                .where(POSTING.ID.eq(same))
                .execute());

        send("POST", one, "save");
        send("POST", same, "save");

        assertThat(get("/api/v1/jobs/saved").path("total").asInt()).isEqualTo(1);
        assertThat(saved()).hasSize(1);
        send("DELETE", one, "save");
        assertThat(job(same).path("saved").asBoolean()).isFalse();
        send("PUT", one, "hidden");
        assertThat(job(same).path("hidden").asBoolean()).isTrue();
    }

    @Test
    void knowsNoOtherPostings() {
        for (String id : List.of(UUID.randomUUID().toString(), "1", "saved")) {
            for (String change : List.of("POST save", "DELETE save", "PUT hidden", "DELETE hidden")) {
                String[] words = change.split(" ", 2);
                HttpResponse<String> answer =
                        visitor.send(words[0], "/api/v1/jobs/" + id + "/" + words[1], Map.of(), person);

                assertThat(answer.statusCode()).as(change).isEqualTo(404);
                assertThat(Visitor.code(answer)).isEqualTo("posting_not_found");
            }
        }
    }

    @Test
    void needsASignIn() {
        UUID id = stored("Cartographer");

        assertThat(visitor.server().get("/api/v1/jobs/saved").statusCode()).isEqualTo(401);
        assertThat(visitor.server()
                        .send("POST", "/api/v1/jobs/" + id + "/save", "")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void staysReadableLongAfterItClosed() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(200));
        UUID kept = stored(posting(UUID.randomUUID().toString(), "Falconer")
                .times(longAgo, longAgo, longAgo)
                .build());
        UUID lost = stored(posting(UUID.randomUUID().toString(), "Falconer's aide")
                .times(longAgo, longAgo, longAgo)
                .build());
        send("POST", kept, "save");

        JsonNode owner = visitor.signIn("owner@example.com");
        visitor.send("POST", "/api/v1/owner/runs", Map.of("kind", "cleanup"), owner);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> visitor.get("/api/v1/jobs/" + lost, person).statusCode() == 404);
        assertThat(job(kept).path("status").asString()).isEqualTo("expired");
        assertThat(saved()).containsExactly(kept);
    }

    @Test
    void goesAlongAndGoesAway() throws IOException {
        UUID id = stored("Puppeteer");
        send("POST", id, "save");
        UUID account =
                UUID.fromString(Visitor.body(visitor.me(person), 200).path("id").asString());
        PersonalData marks = personalData.stream()
                .filter(part -> part.folder().equals("jobs"))
                .findFirst()
                .orElseThrow();
        Map<String, ByteArrayOutputStream> files = new HashMap<>();

        marks.export(account, name -> files.computeIfAbsent(name, key -> new ByteArrayOutputStream()));

        assertThat(files).containsOnlyKeys("saved.json", "hidden.json");
        assertThat(files.toString()).contains("Puppeteer", id.toString(), "marked_at", "hidden.json=[]");
        marks.erase(account);
        assertThat(saved()).isEmpty();
    }

    private UUID stored(String title) {
        Instant now = Instant.now();
        return stored(posting(UUID.randomUUID().toString(), title)
                .times(now, null, now)
                .build());
    }

    private UUID stored(SourcePosting posting) {
        catalog.store(List.of(posting));
        return posting.id();
    }

    /** What is put together by hand would be taken apart by a run that is still to come. */
    private void awaitClustering() {
        await().atMost(Duration.ofSeconds(30)).until(() -> database.read(db -> db.fetchCount(UNCLUSTERED)) == 0);
    }

    /** A word that no other test's postings have. */
    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private int send(String method, UUID id, String what) {
        return visitor.send(method, "/api/v1/jobs/" + id + "/" + what, Map.of(), person)
                .statusCode();
    }

    private List<UUID> saved() {
        return ids(get("/api/v1/jobs/saved"));
    }

    private List<UUID> search(String query) {
        return ids(get("/api/v1/search?q=" + query));
    }

    private JsonNode job(UUID id) {
        return get("/api/v1/jobs/" + id);
    }

    private static List<UUID> ids(JsonNode page) {
        return page.path("items").values().stream()
                .map(posting -> UUID.fromString(posting.path("id").asString()))
                .toList();
    }

    private JsonNode get(String path) {
        return Visitor.body(visitor.get(path, person), 200);
    }
}
