package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.jobs.runs.FeedUpdates;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.sources.FailingServers;
import dev.jobtracker.sources.JobSource;
import dev.jobtracker.sources.Sources;
import dev.jobtracker.sources.WayToFail;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * Every source fails in every way, over real HTTP, and costs nothing but its own results; a feed nothing that was there
 * before. Half of the sources fail at a time, and the other half goes on.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class SourceFaultsIntegrationTests {

    /** By the names of our settings what the simulator calls the servers. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("jobtech", "jobtech"),
            Map.entry("linkedin", "linkedin-jobs"),
            Map.entry("jsearch", "jsearch"),
            Map.entry("google", "serpapi"),
            Map.entry("indeed", "indeed"),
            Map.entry("adzuna", "adzuna"),
            Map.entry("himalayas", "himalayas"),
            Map.entry("jobstream", "jobstream"),
            Map.entry("arbeitnow", "arbeitnow"),
            Map.entry("remotive", "remotive"),
            Map.entry("themuse", "themuse"),
            Map.entry("hackernews", "hackernews"),
            Map.entry("greenhouse", "greenhouse"),
            Map.entry("lever", "lever"),
            Map.entry("ashby", "ashby"));

    private static final FailingServers SERVERS = new FailingServers(NAMES);

    private static final List<String> KEYED = List.of("linkedin", "jsearch", "google", "indeed", "adzuna");
    private static final Map<String, String> COMPANIES =
            Map.of("greenhouse", "fjordpay", "lever", "tidtabell", "ashby", "lanternfish");

    /** Whoever does not come within it is left out, and given up with the patience. */
    private static final Duration DEADLINE = Duration.ofMillis(2_500);

    @TempDir
    static Path directory;

    @Autowired
    private Sources sources;

    @Autowired
    private FeedUpdates updates;

    @Autowired
    private Database database;

    @Autowired
    private OutboundHttp http;

    @Autowired
    private MeterRegistry meters;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        SERVERS.settings(registry);
        KEYED.forEach(source -> registry.add("jobtracker.sources." + source + ".api-key", () -> "demo"));
        registry.add("jobtracker.sources.adzuna.app-id", () -> "demo");
        COMPANIES.forEach(
                (source, company) -> registry.add("jobtracker.sources." + source + ".companies", () -> company));
        registry.add("jobtracker.sources.deadline", () -> DEADLINE.toMillis() + "ms");
        registry.add("jobtracker.sources.feed-deadline", () -> DEADLINE.toMillis() + "ms");
        for (String patience : List.of("patience", "jsearch.patience")) {
            registry.add(
                    "jobtracker.sources." + patience,
                    () -> DEADLINE.plusMillis(500).toMillis() + "ms");
        }
        registry.add("jobtracker.limits.external-per-hour", () -> "10000");
        registry.add("jobtracker.schedule.update", () -> "-");
    }

    @AfterAll
    static void stop() {
        SERVERS.close();
    }

    @TestFactory
    Stream<DynamicTest> costsNothingButItsOwnResults(CapturedOutput log) throws Exception {
        assertThat(sources.all().stream().flatMap(source -> source.parts().stream()))
                .as("every server of every source is here, and asked")
                .allMatch(JobSource::ready)
                .extracting(part -> part.upstream().name())
                .containsExactlyInAnyOrderElementsOf(NAMES.keySet());
        SourceStandings standings = new SourceStandings(sources, meters, database);
        FaultTrials trials = new FaultTrials(SERVERS, standings, updates, database, http, port);
        trials.awaitTheFirstRun();
        FaultChecks checks = new FaultChecks(standings, DEADLINE, log);
        return rounds(standings.all()).stream().flatMap(round -> tests(round, trials, checks));
    }

    private static List<FaultRound> rounds(List<String> all) {
        List<FaultRound> rounds = new ArrayList<>();
        for (WayToFail way : WayToFail.values()) {
            int parties = way.isHeavy() ? all.size() / 2 : 2;
            for (int party = 0; party < parties; party++) {
                rounds.add(new FaultRound(way, everyOf(all, party, parties)));
            }
        }
        return rounds;
    }

    private static List<String> everyOf(List<String> all, int first, int step) {
        return IntStream.range(0, all.size())
                .filter(index -> index % step == first)
                .mapToObj(all::get)
                .toList();
    }

    private static Stream<DynamicTest> tests(FaultRound round, FaultTrials trials, FaultChecks checks) {
        Stream<DynamicTest> failing = round.failing().stream()
                .map(source -> dynamicTest(
                        source + " " + round.way(),
                        () -> checks.fails(source, round.way(), round.outcome(trials::outcome))));
        String names = String.join(", ", round.failing());
        DynamicTest others = dynamicTest(
                "the others go on while " + names + " " + round.way(),
                () -> checks.othersGoOn(round, round.outcome(trials::outcome)));
        return Stream.concat(failing, Stream.of(others));
    }

    @Test
    void showsOnceWhatSeveralBoardsAdvertise() throws Exception {
        SERVERS.mend();
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
}
