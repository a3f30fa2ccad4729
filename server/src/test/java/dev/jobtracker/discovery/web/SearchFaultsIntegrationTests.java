package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.http.HttpLeaks;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.http.Relay;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.fault.CutMidBody;
import dev.jobtracker.simulator.fault.DeepNesting;
import dev.jobtracker.simulator.fault.EmptyList;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.Fault;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.HtmlPage;
import dev.jobtracker.simulator.fault.HugeBody;
import dev.jobtracker.simulator.fault.SlowDrip;
import dev.jobtracker.simulator.fault.WrongTypes;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.Sources;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Every source that is asked live fails in every way, over real HTTP, and costs nothing but its own results. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class SearchFaultsIntegrationTests {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());

    /** By the names of our settings what the simulator calls the servers. */
    private static final Map<String, String> SERVERS = new TreeMap<>(Map.of(
            "jobtech", "jobtech",
            "linkedin", "linkedin-jobs",
            "jsearch", "jsearch",
            "google", "serpapi",
            "indeed", "indeed",
            "adzuna", "adzuna",
            "himalayas", "himalayas"));

    private static final List<String> FEEDS = List.of("jobstream", "arbeitnow", "remotive", "themuse", "hackernews");

    /** Whoever does not come within it is left out, and given up with the patience. */
    private static final Duration DEADLINE = Duration.ofMillis(2_500);

    private static final Map<String, Relay> RELAYS = new TreeMap<>();

    private static final Set<String> BROKEN = Set.of("failed");
    private static final AtomicInteger QUESTIONS = new AtomicInteger();

    @TempDir
    static Path directory;

    @Autowired
    private Sources sources;

    @Autowired
    private OutboundHttp http;

    @Autowired
    private MeterRegistry meters;

    @LocalServerPort
    private int port;

    private @Nullable JsonNode person;

    /**
     * A way to fail.
     *
     * @param fault what the server does; null: it accepts no connection
     * @param statuses any of which is true to it
     */
    private record Way(@Nullable Fault fault, Set<String> statuses) {

        boolean isLimit() {
            return fault instanceof ErrorStatus && statuses.contains("rate_limited");
        }
    }

    /** The last one asks for a pause, which the source gets. */
    private static Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("refuses connections", new Way(null, BROKEN));
        ways.put("drips past the deadline", new Way(new SlowDrip(1, 100), Set.of("timed_out")));
        ways.put("cuts the body", new Way(new CutMidBody(null), BROKEN));
        ways.put("fails", new Way(new ErrorStatus(500, null), BROKEN));
        ways.put("answers a web page", new Way(new HtmlPage(), BROKEN));
        ways.put("sends 50 MB", new Way(new HugeBody(50_000_000L), BROKEN));
        ways.put("nests deeply", new Way(new DeepNesting(null), BROKEN));
        ways.put("has wrong types everywhere", new Way(new WrongTypes(), Set.of("failed", "ok")));
        ways.put("has nothing", new Way(new EmptyList(), Set.of("ok")));
        ways.put("has had enough", new Way(new ErrorStatus(429, null), Set.of("rate_limited")));
        ways.put("has had enough for 5 s", new Way(new ErrorStatus(429, "5"), Set.of("rate_limited")));
        return ways;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        SERVERS.forEach((name, server) -> {
            Relay relay = Relay.to(SIMULATOR.url(server));
            RELAYS.put(name, relay);
            registry.add("jobtracker.sources." + name + ".enabled", () -> "true");
            registry.add("jobtracker.sources." + name + ".base-url", relay::url);
            registry.add("jobtracker.sources." + name + ".api-key", () -> "demo");
        });
        registry.add("jobtracker.sources.adzuna.app-id", () -> "demo");
        FEEDS.forEach(feed -> registry.add("jobtracker.sources." + feed + ".enabled", () -> "false"));
        registry.add("jobtracker.sources.deadline", () -> DEADLINE.toMillis() + "ms");
        for (String patience : List.of("patience", "jsearch.patience")) {
            registry.add(
                    "jobtracker.sources." + patience,
                    () -> DEADLINE.plusMillis(1_000).toMillis() + "ms");
        }
        registry.add("jobtracker.limits.external-per-hour", () -> "10000");
    }

    @AfterAll
    static void stop() {
        RELAYS.values().forEach(Relay::close);
        SIMULATOR.close();
    }

    @TestFactory
    Stream<DynamicTest> costsNothingButItsOwnResults(CapturedOutput log) {
        person = new Visitor(new Exchange(port)).newcomer();
        List<String> live = sources.all().stream()
                .map(Source::search)
                .flatMap(Optional::stream)
                .map(SearchSource::description)
                .map(description -> description.id().value())
                .toList();
        assertThat(SERVERS.keySet())
                .as("every source that is asked live has its server here")
                .containsAll(live);
        return live.stream()
                .flatMap(source -> ways().entrySet().stream()
                        .map(way -> dynamicTest(source + " " + way.getKey(), () -> {
                            String other = live.get((live.indexOf(source) + 1) % live.size());
                            fails(source, way.getValue(), other, question(source, way.getValue()), log);
                        })));
    }

    @Test
    void showsOnceWhatSeveralBoardsAdvertise() {
        SIMULATOR.reset();
        JsonNode visitor = new Visitor(new Exchange(port)).newcomer();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    JsonNode answer = Visitor.body(
                            new Visitor(new Exchange(port))
                                    .get(
                                            "/api/v1/jobs/external/aggregate?limit=100&sources=jobtech,adzuna,indeed",
                                            visitor),
                            200);
                    assertThat(answer.path("sources").valueStream())
                            .allSatisfy(source ->
                                    assertThat(source.path("status").asString()).isIn("ok", "cached"));
                    int told = answer.path("sources")
                            .valueStream()
                            .mapToInt(source -> source.path("count").asInt())
                            .sum();
                    assertThat(answer.path("total").asInt()).isPositive().isLessThan(told);
                    assertThat(answer.path("items")
                                    .valueStream()
                                    .map(item -> item.path("id").asString()))
                            .doesNotHaveDuplicates();
                    assertThat(answer.path("items"))
                            .anySatisfy(item -> assertThat(item.path("sources")
                                            .valueStream()
                                            .map(place -> place.path("source").asString())
                                            .distinct())
                                    .hasSizeGreaterThan(1));
                });
    }

    /**
     * No question is asked twice, so that nothing is known before. JSearch itself remembers for a minute what it
     * answered last to a question of the same country and days.
     */
    private static String question(String source, Way way) {
        Instant start = source.equals("jsearch") && way.isLimit()
                ? Instant.now().minus(Duration.ofDays(20))
                : Instant.parse("2020-01-01T00:00:00Z");
        String place = way.fault() instanceof WrongTypes ? "Stockholm" : "Sweden";
        return "&posted_after=" + start.plusSeconds(QUESTIONS.incrementAndGet())
                + (source.equals("jsearch") && !way.isLimit() ? "&location=" + place : "");
    }

    private void fails(String source, Way way, String other, String question, CapturedOutput log) throws Exception {
        SIMULATOR.reset();
        Map<String, Long> before = counted(source);
        JsonNode answer;
        if (way.fault() == null) {
            Relay relay = Objects.requireNonNull(RELAYS.get(source));
            relay.shut();
            answer = search(question, source, other);
            relay.open();
        } else {
            SIMULATOR.faults().order(FaultOrder.always(Objects.requireNonNull(SERVERS.get(source)), way.fault()));
            answer = search(question, source, other);
        }

        JsonNode failed = report(answer, source);
        String status = failed.path("status").asString();
        assertThat(status).as(failed.toString()).isIn(way.statuses());
        assertThat(failed.path("took_ms").asLong()).isLessThanOrEqualTo(DEADLINE.toMillis());
        assertThat(failed.path("count").asInt()).isZero();
        assertThat(counted(source).getOrDefault(status, 0L)).isEqualTo(before.getOrDefault(status, 0L) + 1);
        if (!status.equals("ok")) {
            assertThat(failed.path("error").asString()).isNotBlank().doesNotContain("127.0.0.1");
            assertThat(log.getOut()).contains("source " + source + " " + status + " after ");
        }
        JsonNode well = report(answer, other);
        assertThat(well.path("status").asString()).as(well.toString()).isEqualTo("ok");
        assertThat(well.path("count").asInt()).isPositive();
        assertThat(answer.path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("source").asString()).isEqualTo(other));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> HttpLeaks.connectionsInUse(http) == 0 && HttpLeaks.threadsAtWork() == 0);
    }

    private JsonNode search(String question, String source, String other) {
        String path = "/api/v1/jobs/external/aggregate?limit=5&sources=" + source + "," + other + question;
        return Visitor.body(new Visitor(new Exchange(port)).get(path, Objects.requireNonNull(person)), 200);
    }

    private static JsonNode report(JsonNode answer, String source) {
        return answer.path("sources")
                .valueStream()
                .filter(each -> each.path("source").asString().equals(source))
                .findFirst()
                .orElseThrow();
    }

    /** How often which status was counted. */
    private Map<String, Long> counted(String source) {
        Map<String, Long> counts = new TreeMap<>();
        for (Timer timer :
                meters.find("jobtracker.search.source").tag("source", source).timers()) {
            counts.put(timer.getId().getTag("status"), timer.count());
        }
        return counts;
    }
}
