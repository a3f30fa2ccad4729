package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.resumes.web.Uploads;
import dev.jobtracker.sources.SourcePosting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Scores, reasons and recommendations over HTTP; each database runs the same suite. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"jobtracker.sources.jobtech.enabled=false", "jobtracker.sources.jobstream.enabled=false"})
abstract class MatchContract {

    private static final String RECOMMENDED = "/api/v1/jobs/recommendations/semantic";
    private static final String RESUME = """
            Ada Nyman
            Göteborg, Sweden

            Summary
            Backend developer with eight years of Java.

            Experience
            Java Developer, Fjordpay
            2018-01 - present
            - Built payment services in Java and Spring Boot with PostgreSQL
            - Ran Docker containers in production

            Skills
            Java, Spring Boot, PostgreSQL, Docker, Git

            Languages
            English, Swedish
            """;

    @Autowired
    private PostingCatalog catalog;

    private Visitor visitor;
    private JsonNode person;
    private Uploads uploads;

    @BeforeEach
    void signIn(@LocalServerPort int port) {
        catalog.store(postings());
        visitor = new Visitor(new Exchange(port));
        signInAsAnother();
    }

    private static List<SourcePosting> postings() {
        return List.of(
                posting(
                        "match-java",
                        "Java Developer",
                        "Göteborg",
                        "SE",
                        "<p>Requirements</p><ul><li>Five years of Java and Spring Boot</li>"
                                + "<li>PostgreSQL and Kubernetes</li></ul>"),
                posting("match-java-abroad", "Java Engineer", "London", "GB", "<p>You write services in Java.</p>"),
                posting(
                        "match-nurse",
                        "Sjuksköterska till akutmottagning",
                        "Umeå",
                        "SE",
                        "<p>Som sjuksköterska arbetar du med triage. Krav: legitimation och svenska.</p>"));
    }

    private static SourcePosting posting(String id, String title, String city, String country, String text) {
        return TestPostings.posting(id, title)
                .times(TestPostings.NOW, null, TestPostings.NOW)
                .place(TestPostings.place(city, country))
                .description(text, null)
                .build();
    }

    @Test
    void saysThatThereIsNoResume() {
        assertThat(search("").findValuesAsString("match_status")).containsOnly("no_resume");
        var refusal = visitor.get(RECOMMENDED, person);
        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(Visitor.code(refusal)).isEqualTo("no_resume");
    }

    @Test
    void givesOnePairOneScoreWhereverItIsShown() throws Exception {
        compared();

        JsonNode listed = named(search(""), "Java Developer");
        JsonNode opened = get("/api/v1/jobs/" + listed.path("id").asString());
        JsonNode recommended = named(get(RECOMMENDED), "Java Developer");

        int score = listed.at("/match/score").asInt();
        assertThat(score).isBetween(60, 100);
        assertThat(opened.at("/match/score").asInt()).isEqualTo(score);
        assertThat(recommended.at("/match/score").asInt()).isEqualTo(score);
        assertThat(named(search(""), "Sjuksköterska").at("/match/score").asInt())
                .isLessThan(score - 30);
    }

    @Test
    void namesSkillsInListsAndQuotesBothSidesOfAnOpenedPosting() throws Exception {
        compared();

        JsonNode listed = named(search(""), "Java Developer");

        assertThat(texts(listed.at("/match/matched_skills"))).contains("Java", "Spring Boot", "PostgreSQL");
        assertThat(texts(listed.at("/match/missing_skills"))).contains("Kubernetes");
        assertThat(listed.at("/match/reasons").findValuesAsString("kind"))
                .containsOnly("skills_shared", "skills_missing");
        String path = "/api/v1/jobs/" + listed.path("id").asString();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(path)
                        .at("/match/reasons")
                        .findValuesAsString("kind")
                        .contains("requirement"));
        JsonNode evidence = reason(get(path), "requirement");
        assertThat(RESUME).contains(evidence.path("resume_evidence").asString());
        assertThat(get(path).path("description").asString())
                .contains(evidence.path("posting_evidence").asString());
        assertThat(get(path).at("/match/parts").findValuesAsString("kind")).contains("likeness", "skills", "title");
    }

    @Test
    void recommendsTheBestOfWhatTheFiltersKeep() throws Exception {
        compared();

        assertThat(get(RECOMMENDED).at("/items/0/title").asString()).startsWith("Java");
        JsonNode inBritain = get(RECOMMENDED + "?country=GB");
        assertThat(inBritain.path("items").findValuesAsString("title")).containsExactly("Java Engineer");
        assertThat(inBritain.path("total").asInt()).isEqualTo(1);
        JsonNode good = get(RECOMMENDED + "?min_score=50");
        assertThat(good.path("items").findValuesAsString("title"))
                .contains("Java Developer")
                .noneMatch(title -> title.startsWith("Sjuksköterska"));
        assertThat(visitor.get(RECOMMENDED + "?min_score=101", person).statusCode())
                .isEqualTo(422);
    }

    @Test
    void recommendsNothingThatIsHidden() throws Exception {
        compared();
        String id = named(get(RECOMMENDED), "Java Engineer").path("id").asString();

        visitor.send("PUT", "/api/v1/jobs/" + id + "/hidden", Map.of(), person);

        assertThat(get(RECOMMENDED).path("items").findValuesAsString("id")).doesNotContain(id);
    }

    @Test
    void sortsASearchByMatchAndKeepsAllOfIt() throws Exception {
        compared();

        JsonNode sorted = search("?sort=match");

        assertThat(sorted.at("/items/0/title").asString()).startsWith("Java");
        assertThat(sorted.path("total").asInt())
                .isEqualTo(search("").path("total").asInt());
        assertThat(sorted.path("items").findValuesAsString("id"))
                .doesNotHaveDuplicates()
                .hasSize(sorted.path("total").asInt());
        assertThat(search("?sort=match&limit=1&page=1").at("/items/0/id")).isEqualTo(sorted.at("/items/1/id"));
    }

    @Test
    void followsWishesAtTheNextRead() throws Exception {
        compared();
        JsonNode before = search("");

        wish(List.of("London"), "on_site");

        JsonNode after = search("");
        assertThat(score(after, "Java Engineer")).isGreaterThan(score(before, "Java Engineer"));
        assertThat(score(after, "Java Developer")).isLessThan(score(before, "Java Developer"));
        String path = "/api/v1/jobs/" + named(after, "Java Engineer").path("id").asString();
        JsonNode place = reason(get(path), "place");
        assertThat(place.path("text").asString()).contains("London").endsWith("as you wish.");
        assertThat(place.path("resume_evidence").isNull()).isTrue();
        wish(List.of(), null);
        assertThat(scores(search(""))).isEqualTo(scores(before));
    }

    private void wish(List<String> locations, @Nullable String remote) {
        Map<String, Object> wishes = new HashMap<>(Map.of("locations", locations));
        wishes.put("remote", remote);
        Visitor.body(visitor.send("PUT", "/api/v1/profile", Map.of("wishes", wishes), person), 200);
    }

    private static int score(JsonNode page, String title) {
        return named(page, title).at("/match/score").asInt();
    }

    private static Map<String, Integer> scores(JsonNode page) {
        Map<String, Integer> scores = new HashMap<>();
        page.path("items")
                .forEach(posting -> scores.put(
                        posting.path("id").asString(),
                        posting.at("/match/score").asInt()));
        return scores;
    }

    @Test
    void wordsReasonsInSwedishWhereTheBrowserAsks() throws Exception {
        compared();
        String path =
                "/api/v1/jobs/" + named(search(""), "Java Developer").path("id").asString();

        JsonNode opened = Visitor.body(
                visitor.server().get(path, "Authorization", Visitor.bearer(person), "Accept-Language", "sv-SE"), 200);

        assertThat(reason(opened, "skills_shared").path("text").asString())
                .startsWith("Du har ")
                .contains("kompetenser");
        assertThat(reason(opened, "place").path("text").asString()).endsWith("där du bor.");
    }

    @Test
    void recommendsNothingThatSomebodyElseImported() throws Exception {
        String page = "<h1>Java Developer in secret</h1><p>You write services in Java and Spring Boot"
                + " with PostgreSQL and Docker for us. Apply before Easter, please.</p>";
        String own = Visitor.body(visitor.send("POST", "/api/v1/jobs/import", Map.of("html", page), person), 201)
                .path("id")
                .asString();
        upload();
        assertThat(get(RECOMMENDED).path("items").findValuesAsString("id")).contains(own);

        signInAsAnother();
        compared();

        assertThat(get(RECOMMENDED).path("items").findValuesAsString("id"))
                .isNotEmpty()
                .doesNotContain(own);
        assertThat(search("?sort=match").path("items").findValuesAsString("id")).doesNotContain(own);
    }

    private void signInAsAnother() {
        person = visitor.newcomer();
        uploads =
                new Uploads(visitor.server().port(), person.path("access_token").asString());
    }

    /** Uploads the résumé and waits until everything is compared with it. */
    private void compared() throws Exception {
        upload();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            List<String> statuses = search("").findValuesAsString("match_status");
            return !statuses.isEmpty() && statuses.stream().allMatch("ready"::equals);
        });
    }

    private void upload() throws Exception {
        assertThat(uploads.upload("ada.txt", RESUME.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(201);
    }

    private JsonNode search(String query) {
        return get("/api/v1/search" + query);
    }

    private JsonNode get(String path) {
        return Visitor.body(visitor.get(path, person), 200);
    }

    private static JsonNode named(JsonNode page, String title) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(posting -> posting.path("title").asString().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode reason(JsonNode posting, String kind) {
        return StreamSupport.stream(posting.at("/match/reasons").spliterator(), false)
                .filter(reason -> reason.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
