package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.resumes.web.Uploads;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.Fault;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.Latency;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One question to several sources, from the person's request to the sources' servers and back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AggregatedSearchIntegrationTests {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());
    private static final String ROUTE = "/api/v1/jobs/external/aggregate";

    @TempDir
    static Path directory;

    @Autowired
    private PostingCatalog catalog;

    private Visitor visitor;
    private JsonNode person;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        registry.add("jobtracker.sources.jobtech.base-url", () -> SIMULATOR.url("jobtech"));
        registry.add("jobtracker.sources.jobstream.base-url", () -> SIMULATOR.url("jobstream"));
        registry.add("jobtracker.sources.jobtech.enabled", () -> "true");
        registry.add("jobtracker.sources.jobstream.enabled", () -> "false");
        for (String other : new String[] {"himalayas", "arbeitnow", "remotive", "themuse", "hackernews"}) {
            registry.add("jobtracker.sources." + other + ".enabled", () -> "false");
        }
        registry.add("jobtracker.sources.deadline", () -> "3s");
        registry.add("jobtracker.sources.patience", () -> "12s");
    }

    @AfterAll
    static void stop() {
        SIMULATOR.close();
    }

    @BeforeEach
    void connect(@LocalServerPort int port) {
        SIMULATOR.reset();
        visitor = new Visitor(new Exchange(port));
        person = visitor.newcomer();
    }

    @Test
    void asksTheSourcesAndStoresWhatTheyTold() {
        JsonNode page = search("?location=Sk%C3%A5ne&limit=5&sources=jobtech");

        assertThat(page.path("items")).hasSize(5);
        assertThat(page.path("limit").asInt()).isEqualTo(5);
        assertThat(page.path("total").asInt()).isBetween(6, 100);
        JsonNode source = source(page);
        assertThat(source.path("source").asString()).isEqualTo("jobtech");
        assertThat(source.path("status").asString()).isEqualTo("ok");
        assertThat(source.path("count").asInt()).isEqualTo(page.path("total").asInt());
        assertThat(source.path("took_ms").asInt()).isBetween(0, 3_000);
        assertThat(source.path("cached").asBoolean(true)).isFalse();
        assertThat(source.path("age_seconds").isNull()).isTrue();
        assertThat(source.path("error").isNull()).isTrue();
        UUID id = UUID.fromString(page.at("/items/0/id").asString());
        await().atMost(Duration.ofSeconds(10)).until(() -> catalog.find(id).isPresent());
        assertThat(Visitor.body(visitor.get("/api/v1/jobs/" + id, person), 200).path("title"))
                .isEqualTo(page.at("/items/0/title"));
    }

    @Test
    void answersTheSameQuestionInOtherSpellingsFromMemory() {
        JsonNode first = search("?query=Idr%C3%A9%20%20lokf%C3%B6rare&limit=3");
        int asked = asked();

        JsonNode again = search("?limit=3&query=idre%20LOKF%C3%96RARE");

        assertThat(asked()).isEqualTo(asked);
        assertThat(again.path("items")).isEqualTo(first.path("items"));
        assertThat(source(again).path("status").asString()).isEqualTo("cached");
        assertThat(source(again).path("cached").asBoolean()).isTrue();
        assertThat(source(again).path("age_seconds").asInt(-1)).isBetween(0, 60);
        search("?query=idre%20lokforare");
        assertThat(asked()).as("o is another letter than ö").isEqualTo(asked + 1);
    }

    @Test
    void pagesThroughOneMergedAnswerWithoutCountingThePages() {
        HttpResponse<String> first = get("?location=Stockholm&limit=4");
        HttpResponse<String> second = get("?location=Stockholm&limit=4&page=1");

        List<String> ids = Stream.of(first, second)
                .flatMap(page -> Visitor.body(page, 200).path("items").valueStream())
                .map(item -> item.path("id").asString())
                .toList();
        assertThat(ids).hasSize(8).doesNotHaveDuplicates();
        assertThat(remaining(first)).isEqualTo("99").isEqualTo(remaining(second));
        assertThat(search("?location=Stockholm&limit=4&page=30").path("items")).isEmpty();
    }

    @Test
    void leavesOutWhatThePersonHidAndNobodyElse() {
        JsonNode before = search("?location=Uppsala");
        String id = before.at("/items/0/id").asString();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> catalog.find(UUID.fromString(id)).isPresent());
        assertThat(visitor.send("PUT", "/api/v1/jobs/" + id + "/hidden", "", person)
                        .statusCode())
                .isEqualTo(204);

        JsonNode after = search("?location=Uppsala");

        assertThat(after.path("total").asInt()).isEqualTo(before.path("total").asInt() - 1);
        assertThat(after.path("items"))
                .noneSatisfy(item -> assertThat(item.path("id").asString()).isEqualTo(id));
        person = visitor.newcomer();
        assertThat(search("?location=Uppsala").path("total")).isEqualTo(before.path("total"));
    }

    @Test
    void asksOnceHoweverManyAskTheSameAtOnce() throws Exception {
        order(new Latency(200, 0));
        int before = asked();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<JsonNode>> searches = IntStream.range(0, 100)
                    .<Callable<JsonNode>>mapToObj(one -> () -> search("?employment_type=full_time"))
                    .toList();
            for (var answer : people.invokeAll(searches)) {
                assertThat(answer.get().path("items"))
                        .as(answer.get().path("sources").toString())
                        .isNotEmpty();
            }
        }
        assertThat(asked()).isEqualTo(before + 1);
    }

    @Test
    void answersInTimeAndLetsTheLateOneGoOn() {
        order(new Latency(4_500, 0));

        JsonNode answer = search("?query=elektriker");

        assertThat(source(answer).path("status").asString()).isEqualTo("timed_out");
        assertThat(source(answer).path("error").asString()).isEqualTo("No answer within 3 s.");
        assertThat(source(answer).path("took_ms").asInt()).isEqualTo(3_000);
        assertThat(answer.path("items")).isEmpty();
        SIMULATOR.faults().withdrawAll();
        int asked = asked();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> source(search("?query=elektriker"))
                        .path("status")
                        .asString()
                        .equals("cached"));
        assertThat(asked()).isEqualTo(asked);
    }

    @Test
    void waitsOnceForASourceThatHangsHoweverManyPagesAreTurned() {
        order(new Latency(10_000, 0));
        JsonNode first = search("?query=snickare");
        long begun = System.nanoTime();

        JsonNode second = search("?query=snickare&page=1");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        assertThat(source(second).path("status").asString()).isEqualTo("timed_out");
        assertThat(second.path("total")).isEqualTo(first.path("total"));
    }

    @Test
    void tellsInOneWordWhatIsWrongWithASource() {
        assertThat(search("?sources=jobtech,jobtech&query=a").path("sources")).hasSize(1);
        assertThat(Visitor.code(get("?sources=nowhere"))).isEqualTo("invalid_input");
        order(new ErrorStatus(500, null));
        JsonNode broken = source(search("?query=b"));
        assertThat(broken.path("status").asString()).isEqualTo("failed");
        assertThat(broken.path("error").asString()).isEqualTo("The source failed with status 500.");
        order(new ErrorStatus(429, "2"));
        assertThat(source(search("?query=c")).path("status").asString()).isEqualTo("rate_limited");
        SIMULATOR.faults().withdrawAll();
        int asked = asked();
        JsonNode spared = source(search("?query=d"));
        assertThat(spared.path("status").asString()).isEqualTo("rate_limited");
        assertThat(asked()).as("it asked for a pause").isEqualTo(asked);
        await().atMost(Duration.ofSeconds(5))
                .until(() ->
                        source(search("?query=d")).path("status").asString().equals("ok"));
    }

    @Test
    void streamsFirstResultsAtOnceAndTheRestAsItArrives() {
        order(new Latency(4_000, 0));

        List<Event> events = stream("?query=kock&limit=2");

        assertThat(events).extracting(Event::name).containsExactly("source", "merged", "source", "merged", "done");
        assertThat(events.getFirst().data().path("status").asString()).isEqualTo("timed_out");
        assertThat(events.get(1).data().path("items")).isEmpty();
        JsonNode late = events.get(2).data();
        assertThat(late.path("status").asString()).isEqualTo("ok");
        assertThat(late.path("count").asInt()).isPositive();
        assertThat(late.path("items")).hasSize(2);
        JsonNode merged = events.get(3).data();
        assertThat(merged.path("items")).isEqualTo(late.path("items"));
        assertThat(merged.path("total").asInt()).isEqualTo(late.path("count").asInt());
        assertThat(merged.path("sources")).hasSize(1);

        assertThat(stream("?query=kock&limit=2")).extracting(Event::name).containsExactly("source", "merged", "done");
    }

    @Test
    void streamsTheScoresOfAPersonWithAResume() throws Exception {
        String token = person.path("access_token").asString();
        Uploads uploads = new Uploads(visitor.server().port(), token);
        String resume = "Kim Berg\nkim@example.se\n\nExperience\n\nLärare, Skolan\n2019-03 - 2024-05\n- Undervisade.\n";
        assertThat(uploads.upload("kim.txt", resume.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(201);

        List<Event> events = stream("?query=l%C3%A4rare&limit=2");

        assertThat(events).extracting(Event::name).containsExactly("source", "merged", "matches", "done");
        JsonNode told = events.get(1).data().path("items");
        JsonNode scored = events.get(2).data().path("items");
        assertThat(scored.findValuesAsString("id")).containsExactlyInAnyOrderElementsOf(told.findValuesAsString("id"));
        for (JsonNode posting : scored) {
            assertThat(posting.path("match_status").asString()).isEqualTo("ready");
            JsonNode opened = Visitor.body(
                    visitor.get("/api/v1/jobs/" + posting.path("id").asString(), person), 200);
            assertThat(posting.at("/match/score")).isEqualTo(opened.at("/match/score"));
        }
    }

    @Test
    void countsStreamsToo() {
        HttpResponse<String> streamed = get("/stream?query=bagare");

        assertThat(streamed.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(remaining(streamed)).isEqualTo("99");
        assertThat(visitor.server().get(ROUTE + "/stream").statusCode()).isEqualTo(401);
        assertThat(get("/stream?limit=0").statusCode()).isEqualTo(422);
        assertThat(Visitor.code(get("/stream?sources=nowhere"))).isEqualTo("invalid_input");
    }

    private record Event(String name, JsonNode data) {}

    private List<Event> stream(String parameters) {
        HttpResponse<String> answer = get("/stream" + parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Arrays.stream(answer.body().split("\n\n"))
                .map(block -> block.split("\n", 2))
                .map(lines -> new Event(
                        lines[0].substring("event: ".length()),
                        JsonMapper.shared().readTree(lines[1].substring("data: ".length()))))
                .toList();
    }

    private static void order(Fault fault) {
        SIMULATOR.faults().withdrawAll();
        SIMULATOR.faults().order(FaultOrder.always("jobtech", fault));
    }

    private static int asked() {
        return SIMULATOR.requests().of("jobtech").size();
    }

    private JsonNode search(String parameters) {
        return Visitor.body(get(parameters), 200);
    }

    private static JsonNode source(JsonNode page) {
        return page.path("sources")
                .valueStream()
                .filter(source -> source.path("source").asString().equals("jobtech"))
                .findFirst()
                .orElseThrow();
    }

    private static String remaining(HttpResponse<String> answer) {
        return answer.headers().firstValue("RateLimit-Remaining").orElse("none");
    }

    private HttpResponse<String> get(String parameters) {
        return visitor.get(ROUTE + parameters, person);
    }
}
