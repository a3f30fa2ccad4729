package dev.jobtracker.discovery.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.discovery.SearchNews;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.Match;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;

/** Searches that somebody keeps, and what they find, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class SavedSearchContract {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());
    private static final String PATH = "/api/v1/searches";
    private static final String TEXT = "Vi blåser glas i en gammal hytta vid sjön och söker dig som vill lära dig "
            + "hantverket från grunden. Arbetet är varmt, tungt och roligt, och du får en handledare det första året.";

    @Autowired
    private NewsHunt hunt;

    @Autowired
    private SearchNews news;

    @Autowired
    private PostingCatalog catalog;

    private Visitor visitor;
    private JsonNode ann;
    private UUID annId;

    /** A word that no other test's postings have. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    static void sources(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.sources.jobtech.base-url", () -> SIMULATOR.url("jobtech"));
        registry.add("jobtracker.sources.jobtech.enabled", () -> "true");
        registry.add("jobtracker.sources.jobstream.enabled", () -> "false");
        for (String other : List.of("himalayas", "arbeitnow", "remotive", "themuse", "hackernews")) {
            registry.add("jobtracker.sources." + other + ".enabled", () -> "false");
        }
    }

    @BeforeEach
    void signUp(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        ann = visitor.newcomer();
        annId = UUID.fromString(ann.at("/user/id").asString());
    }

    @Test
    void tellsWhatCameAfterTheSearchWasMade() {
        store("jobtech", "before");
        String id = keep(Map.of());
        JobPosting after = store("jobtech", "after");

        look();
        look();

        JsonNode found = found(id);
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/posting/id").asString())
                .isEqualTo(after.id().toString());
        assertThat(found.at("/items/0/seen").asBoolean()).isFalse();
        assertThat(unseen(id)).isEqualTo(1);

        assertThat(visitor.send("POST", PATH + "/" + id + "/seen", Map.of(), ann)
                        .statusCode())
                .isEqualTo(204);
        assertThat(unseen(id)).isZero();
    }

    @Test
    void tellsAnOpeningOnceHoweverManyAdvertiseIt() {
        String id = keep(Map.of());
        store("jobtech", "glass");
        look();
        SourcePosting again = posting("adzuna", "glass");
        catalog.store(List.of(again));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> catalog.opening(annId, again.id())
                                .orElseThrow()
                                .sources()
                                .size()
                        == 2);
        look();

        assertThat(found(id).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void isToldByMailOnceWhereThatIsWanted() {
        keep(Map.of("name", "first"));
        keep(Map.of("name", "second"));
        keep(Map.of("name", "silent", "alert", false));
        JobPosting posting = store("jobtech", "after");
        look();

        List<SearchNews.Item> untold = news.untold(annId, Instant.EPOCH);
        assertThat(untold).extracting(item -> item.posting().id()).containsExactly(posting.id());

        news.tell(annId, List.of(untold.getFirst().postingId()));
        look();
        assertThat(news.untold(annId, Instant.EPOCH)).isEmpty();
    }

    @Test
    void aSilentSearchIsNotTold() {
        String id = keep(Map.of("alert", false));
        store("jobtech", "after");
        look();

        assertThat(found(id).path("total").asInt()).isEqualTo(1);
        assertThat(news.untold(annId, Instant.EPOCH)).isEmpty();
    }

    @Test
    void waitsForAScoreAndHoldsToTheChosenOne() {
        JobPosting posting = store("jobtech", "scored");
        SavedSearch search = search(60);

        assertThat(NewsHunt.isWanted(search, scored(posting, 60))).isTrue();
        assertThat(NewsHunt.isWanted(search, scored(posting, 59))).isFalse();
        assertThat(NewsHunt.isWanted(search, posting.with().matchPending().done()))
                .isFalse();
        assertThat(NewsHunt.isWanted(search, posting)).isTrue();
        assertThat(NewsHunt.isWanted(search(null), scored(posting, 1))).isTrue();
        assertThat(NewsHunt.isWanted(search(null), posting.with().applied(true).done()))
                .isFalse();
    }

    private static JobPosting scored(JobPosting posting, int score) {
        return posting.with()
                .match(new Match(score, List.of(), List.of(), List.of()))
                .done();
    }

    private SavedSearch search(@Nullable Integer minScore) {
        SavedQuery query = new SavedQuery(word, null, null, null, null, null, null, null, null);
        Instant now = Instant.now();
        return new SavedSearch(UUID.randomUUID(), annId, 1, "glass", query, true, minScore, now, now, now);
    }

    @Test
    void asksTheSourcesAndTellsWhatTheyHave() {
        String id = Visitor.body(
                        visitor.send("POST", PATH, Map.of("name", "power", "query", Map.of("q", "elektriker")), ann),
                        201)
                .path("id")
                .asString();

        hunt.ask(() -> false);

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            look();
            return found(id).path("total").asInt() > 0;
        });
    }

    @Test
    void twoDevicesCannotOverwriteEachOthersSearch() {
        String id = keep(Map.of());
        HttpResponse<String> read = visitor.get(PATH + "/" + id, ann);
        String tag = read.headers().firstValue("ETag").orElseThrow();

        assertThat(put(id, tag, "mine").statusCode()).isEqualTo(200);
        HttpResponse<String> late = put(id, tag, "yours");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Visitor.code(late)).isEqualTo("stale");
        assertThat(Visitor.body(visitor.get(PATH + "/" + id, ann), 200)
                        .path("name")
                        .asString())
                .isEqualTo("mine");
    }

    private HttpResponse<String> put(String id, String tag, String name) {
        return visitor.server()
                .send(
                        "PUT",
                        PATH + "/" + id,
                        Visitor.json(Map.of("name", name, "query", Map.of("q", word))),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        tag,
                        "Authorization",
                        Visitor.bearer(ann));
    }

    @Test
    void keepsTwentyAndRefusesWhatIsNoSearch() {
        assertThat(Visitor.code(visitor.send("POST", PATH, Map.of("name", "x"), ann)))
                .isEqualTo("invalid_input");
        assertThat(Visitor.code(visitor.send(
                        "POST", PATH, Map.of("name", "x", "query", Map.of("country", List.of("Sweden"))), ann)))
                .isEqualTo("invalid_input");
        assertThat(Visitor.code(
                        visitor.send("POST", PATH, Map.of("name", "x", "query", Map.of(), "min_score", 101), ann)))
                .isEqualTo("invalid_input");
        for (int number = 0; number < 20; number++) {
            keep(Map.of());
        }
        assertThat(Visitor.code(visitor.send("POST", PATH, body(Map.of()), ann)))
                .isEqualTo("too_many_searches");
    }

    @Test
    void whatIsRemovedOrSomebodyElsesIsNotThere() {
        String id = keep(Map.of());
        JsonNode eve = visitor.newcomer();

        assertThat(visitor.get(PATH + "/" + id, eve).statusCode()).isEqualTo(404);
        assertThat(visitor.send("DELETE", PATH + "/" + id, Map.of(), ann).statusCode())
                .isEqualTo(204);
        assertThat(Visitor.code(visitor.get(PATH + "/" + id + "/news", ann))).isEqualTo("search_not_found");
    }

    private void look() {
        hunt.look(() -> false);
    }

    private Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("name", "glass", "query", Map.of("q", word)));
        body.putAll(more);
        return body;
    }

    private String keep(Map<String, Object> more) {
        return Visitor.body(visitor.send("POST", PATH, body(more), ann), 201)
                .path("id")
                .asString();
    }

    private JsonNode found(String id) {
        return Visitor.body(visitor.get(PATH + "/" + id + "/news", ann), 200);
    }

    private int unseen(String id) {
        return Visitor.body(visitor.get(PATH + "/" + id, ann), 200)
                .path("unseen")
                .asInt();
    }

    private JobPosting store(String source, String name) {
        SourcePosting posting = posting(source, name);
        catalog.store(List.of(posting));
        return catalog.opening(annId, posting.id()).orElseThrow();
    }

    private SourcePosting posting(String source, String name) {
        Instant now = Instant.now();
        return SourcePosting.of(new SourceId(source), word + name, "Glasblåsare " + word + " " + name)
                .company("Bruket " + name + " " + word, null, null)
                .description(null, name + ". " + TEXT + " " + name.repeat(20))
                .addresses(URI.create("https://" + source + ".example/" + word + name), null)
                .times(now.minusSeconds(60), now.plusSeconds(864_000), now)
                .build();
    }
}
