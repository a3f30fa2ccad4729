package dev.jobtracker.discovery.web;

import static dev.jobtracker.platform.schema.Tables.FEED_CURSOR;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.discovery.web.FaultRound.Outcome;
import dev.jobtracker.discovery.web.FaultRound.Standing;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.runs.FeedUpdates;
import dev.jobtracker.jobs.runs.FeedsAtOnce;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.http.HttpLeaks;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.sources.FailingServers;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.JobSource;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.Sources;
import dev.jobtracker.sources.WayToFail;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

    private @Nullable JsonNode person;
    private int questions;

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
        person = new Visitor(new Exchange(port)).newcomer();
        assertThat(sources.all().stream().flatMap(source -> source.parts().stream()))
                .as("every server of every source is here, and asked")
                .allMatch(JobSource::ready)
                .extracting(part -> part.upstream().name())
                .containsExactlyInAnyOrderElementsOf(NAMES.keySet());
        awaitTheFirstRun();
        return rounds().stream().flatMap(round -> tests(round, log));
    }

    /** An empty catalog is filled at once; what was too slow then is fetched again. */
    private void awaitTheFirstRun() throws Exception {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> feeds().keySet().stream()
                        .noneMatch(feed -> counted("jobtracker.feed", feed).isEmpty()));
        List<FeedSource> missing = feeds().entrySet().stream()
                .filter(feed -> !counted("jobtracker.feed", feed.getKey()).containsKey("ok"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(FeedsAtOnce.fetch(updates, missing).values()).doesNotContain(false);
    }

    private List<FaultRound> rounds() {
        List<String> all = all();
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

    private Stream<DynamicTest> tests(FaultRound round, CapturedOutput log) {
        Stream<DynamicTest> failing = round.failing().stream()
                .map(source -> dynamicTest(source + " " + round.way(), () -> {
                    Outcome outcome = round.outcome(this::outcome);
                    if (live().contains(source)) {
                        failsInASearch(source, round.way(), outcome, log);
                    }
                    if (feeds().containsKey(source)) {
                        losesNothing(source, round.way(), outcome, log);
                    }
                    isShownToFail(source, round.way(), outcome);
                }));
        String names = String.join(", ", round.failing());
        DynamicTest others = dynamicTest("the others go on while " + names + " " + round.way(), () -> {
            goOn(round, round.outcome(this::outcome));
        });
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

    private static void failsInASearch(String source, WayToFail way, Outcome outcome, CapturedOutput log) {
        JsonNode report = report(outcome.live(), source);
        String status = report.path("status").asString();
        assertThat(status).as(report.toString()).isIn(way.statuses());
        assertThat(report.path("took_ms").asLong()).isLessThanOrEqualTo(DEADLINE.toMillis());
        assertThat(report.path("count").asInt()).isZero();
        assertThat(outcome.after(source).searched().getOrDefault(status, 0L))
                .isEqualTo(outcome.before(source).searched().getOrDefault(status, 0L) + 1);
        if (!status.equals("ok")) {
            assertThat(report.path("error").asString()).isNotBlank().doesNotContain("127.0.0.1", "Exception");
            assertThat(log.getAll()).contains("source " + source + " " + status + " after ");
        }
    }

    /** What the catalog knew of its feed stays, and is told with its age. */
    private static void losesNothing(String source, WayToFail way, Outcome outcome, CapturedOutput log) {
        Standing before = outcome.before(source);
        Standing after = outcome.after(source);
        assertThat(after.known()).isPositive().isGreaterThanOrEqualTo(before.known());
        List<String> ends = after.fetched().keySet().stream()
                .filter(end ->
                        after.fetched().getOrDefault(end, 0L) > before.fetched().getOrDefault(end, 0L))
                .toList();
        assertThat(ends).as("how it was counted").hasSize(1).allMatch(way.kinds()::contains);
        assertThat(outcome.fetched()).containsEntry(source, ends.contains("ok"));
        if (!ends.contains("ok")) {
            assertThat(log.getAll()).contains("could not fetch " + source + ": ");
            assertThat(state(outcome, source)
                            .path("runs")
                            .path(0)
                            .path("failure")
                            .asString())
                    .isNotBlank();
        }
    }

    private static void isShownToFail(String source, WayToFail way, Outcome outcome) {
        JsonNode state = state(outcome, source);
        boolean failed = state.path("state").asString().equals("failing");
        assertThat(failed || way.kinds().contains("ok")).as(state.toString()).isTrue();
        if (failed) {
            JsonNode failure = state.path("last_failure");
            assertThat(failure.path("code").asString()).as(failure.toString()).isIn(way.kinds());
            assertThat(failure.path("message").asString()).isNotBlank().doesNotContain("127.0.0.1", "Exception");
        }
    }

    private void goOn(FaultRound round, Outcome outcome) {
        List<String> well = live().stream()
                .filter(source -> !round.failing().contains(source))
                .filter(source -> !outcome.spared().contains(source))
                .toList();
        assertThat(well).isNotEmpty().allSatisfy(source -> {
            JsonNode report = report(outcome.live(), source);
            assertThat(report.path("status").asString()).as(report.toString()).isEqualTo("ok");
            assertThat(report.path("count").asInt()).isPositive();
            assertThat(state(outcome, source).path("state").asString()).isEqualTo("on");
        });
        assertThat(outcome.live().path("items"))
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(well).contains(item.path("source").asString()));
        assertThat(outcome.stored().path("sources")).isNotEmpty().allSatisfy(report -> {
            assertThat(report.path("status").asString()).as(report.toString()).isEqualTo("cached");
            assertThat(report.path("count").asInt()).as(report.toString()).isPositive();
            assertThat(report.path("age_seconds").isNumber()).isTrue();
        });
        assertThat(outcome.fetched().entrySet().stream()
                        .filter(feed -> !round.failing().contains(feed.getKey())))
                .hasSize(1)
                .allMatch(Map.Entry::getValue);
    }

    private Outcome outcome(FaultRound round) throws Exception {
        awaitThatSomebodyMayBeAsked(round);
        database.change(db -> db.deleteFrom(FEED_CURSOR).execute());
        Set<String> spared = spared();
        Map<String, Standing> before = standings();
        for (String source : round.failing()) {
            for (JobSource part : sources.find(source).orElseThrow().parts()) {
                SERVERS.fail(part.upstream().name(), round.way());
            }
        }
        JsonNode live = search(String.join(",", live()), question(round));
        Map<String, Boolean> fetched = FeedsAtOnce.fetch(updates, feedsOf(round));
        JsonNode stored = search(String.join(",", storedAlone()), "&posted_after=2020-01-01");
        JsonNode states = get("/api/v1/jobs/external/sources");
        SERVERS.mend();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(HttpLeaks.connectionsInUse(http) + HttpLeaks.threadsAtWork())
                        .as("connections and threads left")
                        .isZero());
        return new Outcome(live, stored, states, spared, fetched, before, standings());
    }

    /** Who asked for a pause just now has it. */
    private void awaitThatSomebodyMayBeAsked(FaultRound round) {
        await().atMost(Duration.ofSeconds(5)).until(() -> {
            Set<String> spared = spared();
            return live().stream().anyMatch(source -> !round.failing().contains(source) && !spared.contains(source));
        });
    }

    private Set<String> spared() {
        Set<String> spared = new HashSet<>();
        for (Source source : sources.all()) {
            Optional<SearchSource> part = source.search();
            if (part.isPresent() && sources.spared(part.get()).isPresent()) {
                spared.add(source.description().id().value());
            }
        }
        return spared;
    }

    /** The feeds that fail, and one that does not: that of a source which is also asked live, where it can be. */
    private List<FeedSource> feedsOf(FaultRound round) {
        String other = feeds().keySet().stream()
                .filter(feed -> !round.failing().contains(feed))
                .min(Comparator.comparing(feed -> !live().contains(feed)))
                .orElseThrow();
        return feeds().entrySet().stream()
                .filter(feed ->
                        round.failing().contains(feed.getKey()) || feed.getKey().equals(other))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * No question is asked twice, so that nothing is known before. JSearch itself remembers for a minute what it
     * answered last to a question of the same days and type of employment.
     */
    private String question(FaultRound round) {
        WayToFail way = round.way();
        boolean jsearch = round.failing().contains("jsearch");
        boolean wrong = way == WayToFail.HAS_WRONG_TYPES_EVERYWHERE;
        Instant start = jsearch && (wrong || way.isLimit())
                ? Instant.now().minus(Duration.ofDays(20))
                : Instant.parse("2020-01-01T00:00:00Z");
        questions++;
        return "&posted_after=" + start.plusSeconds(questions)
                + (jsearch && !wrong ? "&employment_type=full_time" : "");
    }

    private JsonNode search(String chosen, String question) {
        return get("/api/v1/jobs/external/aggregate?limit=100&sources=" + chosen + question);
    }

    private JsonNode get(String path) {
        return Visitor.body(new Visitor(new Exchange(port)).get(path, Objects.requireNonNull(person)), 200);
    }

    private List<String> all() {
        return sources.all().stream()
                .map(source -> source.description().id().value())
                .toList();
    }

    private List<String> live() {
        return sources.all().stream()
                .filter(source -> source.search().isPresent())
                .map(source -> source.description().id().value())
                .toList();
    }

    private List<String> storedAlone() {
        return all().stream().filter(source -> !live().contains(source)).toList();
    }

    private Map<String, FeedSource> feeds() {
        Map<String, FeedSource> feeds = new TreeMap<>();
        for (Source source : sources.all()) {
            source.feed().ifPresent(feed -> feeds.put(source.description().id().value(), feed));
        }
        return feeds;
    }

    private static JsonNode report(JsonNode answer, String source) {
        return named(answer.path("sources"), source);
    }

    private static JsonNode state(Outcome outcome, String source) {
        return named(outcome.states().path("items"), source);
    }

    private static JsonNode named(JsonNode all, String source) {
        return all.valueStream()
                .filter(each -> each.path("source").asString().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Standing> standings() {
        Map<String, Standing> standings = new TreeMap<>();
        for (String source : all()) {
            standings.put(
                    source,
                    new Standing(
                            counted("jobtracker.search.source", source),
                            counted("jobtracker.feed", source),
                            known(source)));
        }
        return standings;
    }

    /** How often which status of a source was counted. */
    private Map<String, Long> counted(String timer, String source) {
        Map<String, Long> counts = new TreeMap<>();
        for (Timer each : meters.find(timer).tag("source", source).timers()) {
            counts.put(Objects.requireNonNull(each.getId().getTag("status")), each.count());
        }
        return counts;
    }

    /** How many open postings of a source the catalog has. */
    private int known(String source) {
        return database.read(db ->
                db.fetchCount(POSTING, POSTING.SOURCE.eq(source).and(POSTING.STATUS.eq(PostingStatus.OPEN.key()))));
    }
}
