package dev.jobtracker.jobs.runs;

import static dev.jobtracker.platform.schema.Tables.FEED_CURSOR;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.platform.database.Database;
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
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.Sources;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
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

/** Every source that is fetched whole fails in every way, over real HTTP, and costs nothing that was there before. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class FeedFaultsIntegrationTests {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());

    /** By the ids of our sources what our settings and the simulator call their servers. */
    private static final Map<String, String> SERVERS = new TreeMap<>(Map.of(
            "jobtech", "jobstream",
            "arbeitnow", "arbeitnow",
            "remotive", "remotive",
            "themuse", "themuse",
            "hackernews", "hackernews",
            "greenhouse", "greenhouse",
            "lever", "lever",
            "ashby", "ashby"));

    private static final Map<String, String> COMPANIES =
            Map.of("greenhouse", "fjordpay", "lever", "tidtabell", "ashby", "lanternfish");

    /** Asked live, which another suite is about. */
    private static final List<String> LIVE = List.of("jobtech", "himalayas");

    private static final Duration DEADLINE = Duration.ofSeconds(4);
    private static final Set<String> NOT_READ = Set.of("unreadable", "unreachable");
    private static final Map<String, Relay> RELAYS = new TreeMap<>();

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

    /**
     * A way to fail.
     *
     * @param fault what the server does; null: it accepts no connection
     * @param kinds as which of these it is told
     */
    private record Way(@Nullable Fault fault, Set<String> kinds) {

        /** Whether several at a time would slow each other down. */
        boolean isHeavy() {
            return fault instanceof HugeBody;
        }
    }

    private static Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("refuses connections", new Way(null, Set.of("unreachable")));
        ways.put("drips past the deadline", new Way(new SlowDrip(1, 100), Set.of("timed_out")));
        ways.put("cuts the body", new Way(new CutMidBody(null), Set.of("unreachable")));
        ways.put("has had enough", new Way(new ErrorStatus(429, null), Set.of("rate_limited")));
        ways.put("has had enough for 5 s", new Way(new ErrorStatus(429, "5"), Set.of("rate_limited")));
        ways.put("fails", new Way(new ErrorStatus(500, null), Set.of("broken")));
        ways.put("answers a web page", new Way(new HtmlPage(), NOT_READ));
        ways.put("sends 50 MB", new Way(new HugeBody(50_000_000L), NOT_READ));
        ways.put("has wrong types everywhere", new Way(new WrongTypes(), Set.of("unreadable", "ok")));
        ways.put("has nothing", new Way(new EmptyList(), Set.of("unreadable", "ok")));
        ways.put("nests deeply", new Way(new DeepNesting(null), NOT_READ));
        return ways;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        SERVERS.values().forEach(server -> {
            Relay relay = Relay.to(SIMULATOR.url(server));
            RELAYS.put(server, relay);
            registry.add("jobtracker.sources." + server + ".enabled", () -> "true");
            registry.add("jobtracker.sources." + server + ".base-url", relay::url);
        });
        COMPANIES.forEach(
                (source, company) -> registry.add("jobtracker.sources." + source + ".companies", () -> company));
        LIVE.forEach(source -> registry.add("jobtracker.sources." + source + ".enabled", () -> "false"));
        registry.add("jobtracker.sources.feed-deadline", () -> DEADLINE.toMillis() + "ms");
        registry.add("jobtracker.schedule.update", () -> "-");
    }

    @AfterAll
    static void stop() {
        RELAYS.values().forEach(Relay::close);
        SIMULATOR.close();
    }

    /** Half of the feeds fail at a time, while another one is fetched as ever. */
    @TestFactory
    Stream<DynamicTest> costsNothingThatWasThereBefore(CapturedOutput log) {
        person = new Visitor(new Exchange(port)).newcomer();
        List<String> feeds = feeds().keySet().stream().toList();
        assertThat(SERVERS.keySet()).as("every feed has its server here").containsExactlyElementsOf(feeds);
        awaitTheFirstRun(feeds);
        List<String> some = feeds.subList(0, feeds.size() / 2);
        List<String> others = feeds.subList(feeds.size() / 2, feeds.size());
        return ways().entrySet().stream()
                .flatMap(way -> way.getValue().isHeavy()
                        ? feeds.stream()
                                .map(one -> new Round(
                                        way.getKey(), way.getValue(), List.of(one), some.contains(one) ? others : some))
                        : Stream.of(
                                new Round(way.getKey(), way.getValue(), some, others),
                                new Round(way.getKey(), way.getValue(), others, some)))
                .flatMap(round ->
                        round.all().map(feed -> dynamicTest(name(round, feed), () -> check(round, feed, log))));
    }

    /** An empty catalog is filled at once; what was too slow then is fetched again. */
    private void awaitTheFirstRun(List<String> feeds) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> feeds.stream().noneMatch(feed -> counted(feed).isEmpty()));
        for (String feed : feeds) {
            assertThat(counted(feed).containsKey("ok")
                            || updates.fetch(Objects.requireNonNull(feeds().get(feed)), () -> false))
                    .as(feed)
                    .isTrue();
        }
    }

    private static String name(Round round, String feed) {
        return round.failing().contains(feed)
                ? feed + " " + round.name()
                : feed + " goes on while another " + round.name();
    }

    private Map<String, FeedSource> feeds() {
        Map<String, FeedSource> feeds = new TreeMap<>();
        sources.all().stream()
                .map(Source::feed)
                .flatMap(Optional::stream)
                .filter(FeedSource::ready)
                .forEach(feed -> feeds.put(feed.description().id().value(), feed));
        return feeds;
    }

    /** Feeds that fail in one way at one time; fetched when the first of them is looked at. */
    private record Round(String name, Way way, List<String> failing, String well, Map<String, Outcome> fetched) {

        Round(String name, Way way, List<String> failing, List<String> others) {
            this(name, way, failing, others.get(name.length() % others.size()), new ConcurrentHashMap<>());
        }

        /** Those that fail and one that goes on. */
        Stream<String> all() {
            return Stream.concat(failing.stream(), Stream.of(well));
        }
    }

    /**
     * What came of fetching a feed.
     *
     * @param well whether it was fetched
     * @param before how many postings of it there were
     * @param after how many there are
     * @param state what a person is shown of the source
     * @param counted how often which end was counted before
     */
    private record Outcome(boolean well, int before, int after, JsonNode state, Map<String, Long> counted) {}

    private void check(Round round, String feed, CapturedOutput log) throws Exception {
        if (round.fetched().isEmpty()) {
            fetch(round);
        }
        Outcome outcome = Objects.requireNonNull(round.fetched().get(feed));
        assertThat(outcome.after()).isPositive().isGreaterThanOrEqualTo(outcome.before());
        if (outcome.well()) {
            assertThat(round.failing().contains(feed) ? round.way().kinds() : Set.of("ok"))
                    .contains("ok");
            assertThat(outcome.state().path("state").asString()).isEqualTo("on");
            assertThat(counted(feed).getOrDefault("ok", 0L))
                    .isGreaterThan(outcome.counted().getOrDefault("ok", 0L));
            return;
        }
        assertThat(round.failing()).contains(feed);
        JsonNode failure = outcome.state().path("last_failure");
        String kind = failure.path("code").asString();
        assertThat(kind).as(failure.toString()).isIn(round.way().kinds());
        assertThat(failure.path("message").asString()).isNotBlank().doesNotContain("127.0.0.1", "Exception");
        assertThat(outcome.state().path("state").asString()).isEqualTo("failing");
        assertThat(outcome.state().path("runs").path(0).path("failure").asString())
                .isEqualTo(failure.path("message").asString());
        assertThat(counted(feed).getOrDefault(kind, 0L))
                .isGreaterThan(outcome.counted().getOrDefault(kind, 0L));
        assertThat(log.getAll()).contains("could not fetch " + feed + ": ");
    }

    private void fetch(Round round) throws Exception {
        SIMULATOR.reset();
        database.change(db -> db.deleteFrom(FEED_CURSOR).execute());
        Map<String, Integer> before = new TreeMap<>();
        Map<String, Map<String, Long>> counted = new TreeMap<>();
        for (String feed : feeds().keySet()) {
            before.put(feed, known(feed));
            counted.put(feed, counted(feed));
        }
        for (String feed : round.failing()) {
            spoil(Objects.requireNonNull(SERVERS.get(feed)), round.way());
        }
        Map<String, Boolean> well = fetchAll(round.all().toList());
        for (String feed : round.failing()) {
            if (round.way().fault() == null) {
                relay(feed).open();
            }
        }
        JsonNode states = Visitor.body(
                        new Visitor(new Exchange(port))
                                .get("/api/v1/jobs/external/sources", Objects.requireNonNull(person)),
                        200)
                .path("items");
        well.forEach((feed, went) -> round.fetched()
                .put(
                        feed,
                        new Outcome(
                                went,
                                Objects.requireNonNull(before.get(feed)),
                                known(feed),
                                state(states, feed),
                                Objects.requireNonNull(counted.get(feed)))));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> HttpLeaks.connectionsInUse(http) == 0 && HttpLeaks.threadsAtWork() == 0);
    }

    private static JsonNode state(JsonNode states, String feed) {
        return states.valueStream()
                .filter(state -> state.path("source").asString().equals(feed))
                .findFirst()
                .orElseThrow();
    }

    private static Relay relay(String feed) {
        return Objects.requireNonNull(RELAYS.get(Objects.requireNonNull(SERVERS.get(feed))));
    }

    private static void spoil(String server, Way way) throws Exception {
        if (way.fault() == null) {
            Objects.requireNonNull(RELAYS.get(server)).shut();
        } else {
            SIMULATOR.faults().order(FaultOrder.always(server, way.fault()));
        }
    }

    private Map<String, Boolean> fetchAll(List<String> names) throws Exception {
        Map<String, Boolean> well = new TreeMap<>();
        try (ExecutorService fetches = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<Boolean>> running = new TreeMap<>();
            for (String name : names) {
                FeedSource feed = Objects.requireNonNull(feeds().get(name));
                Callable<Boolean> fetch = () -> updates.fetch(feed, () -> false);
                running.put(name, fetches.submit(fetch));
            }
            for (Map.Entry<String, Future<Boolean>> fetch : running.entrySet()) {
                well.put(fetch.getKey(), fetch.getValue().get());
            }
        }
        return well;
    }

    /** How many open postings of a feed the catalog has. */
    private int known(String feed) {
        return database.read(db ->
                db.fetchCount(POSTING, POSTING.SOURCE.eq(feed).and(POSTING.STATUS.eq(PostingStatus.OPEN.key()))));
    }

    /** How often which end was counted. */
    private Map<String, Long> counted(String feed) {
        Map<String, Long> counts = new TreeMap<>();
        for (Timer timer : meters.find("jobtracker.feed").tag("source", feed).timers()) {
            counts.put(Objects.requireNonNull(timer.getId().getTag("status")), timer.count());
        }
        return counts;
    }
}
