package dev.jobtracker.benchmarks;

import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.Latency;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searches of all sources that are asked live: new ones, and ones that are remembered by many at once. */
final class AggregateBenchmark implements Benchmark {

    private static final Map<String, String> SERVERS = new TreeMap<>(Map.of(
            "JOBTECH", "jobtech",
            "LINKEDIN", "linkedin-jobs",
            "JSEARCH", "jsearch",
            "GOOGLE", "serpapi",
            "INDEED", "indeed",
            "ADZUNA", "adzuna",
            "HIMALAYAS", "himalayas"));

    private static final List<String> FEEDS = List.of("JOBSTREAM", "ARBEITNOW", "REMOTIVE", "THEMUSE", "HACKERNEWS");
    private static final int CONNECTIONS = 64;
    private static final String ROUTE = "/api/v1/jobs/external/aggregate?limit=20&";

    /** What many openings fit, and what few do, so that ten thousand answers are told in a minute. */
    private static final String MANY = ROUTE + "location=Stockholm&posted_after=";

    private static final String FEW = ROUTE + "sources=jobtech&query=kock&posted_after=";

    @Override
    public String name() {
        return "aggregate";
    }

    @Override
    public Report run(Options options) throws Exception {
        Path data = Files.createTempDirectory("jobtracker-aggregate");
        Duration time = Duration.ofSeconds(options.number("seconds", 8));
        try (Simulator simulator = Simulator.start(SimulatorOptions.invented())) {
            for (String server : SERVERS.values()) {
                simulator.faults().order(FaultOrder.always(server, new Latency(200, 200)));
            }
            Map<String, String> settings = settings(simulator);
            options.text("redis").ifPresent(url -> settings.put("JOBTRACKER_REDIS_URL", url));
            try (RunningServer server = RunningServer.start(options.root(), data, settings)) {
                return measured(server, simulator, options, time);
            }
        }
    }

    private static Report measured(RunningServer server, Simulator simulator, Options options, Duration time)
            throws Exception {
        String token = server.signUp();
        tell("new questions");
        fresh(server, token, 0, 15);
        List<Long> beyond = fresh(server, token, 15, options.number("questions", 30));
        tell("a dead source among them");
        simulator.faults().order(FaultOrder.always("indeed", new ErrorStatus(500, null)));
        List<Long> withDead = fresh(server, token, 1_000, 15);
        tell("the same question, " + CONNECTIONS + " connections");
        cached(server, token, time.dividedBy(2));
        long[] took = cached(server, token, time);
        Percentiles cached = new Percentiles(took);
        long before = server.residentBytes();
        int different = options.number("different", 10_000);
        tell(different + " different questions, of sources that answer at once");
        simulator.faults().withdrawAll();
        different(server, token, 0, different / 2);
        long halfway = server.residentBytes();
        different(server, token, different / 2, different - different / 2);
        long after = server.residentBytes();
        return new Report("Search of all sources", "benchmarks/run aggregate")
                .line(
                        "new questions: p50 of the time beyond the slowest source",
                        Percentiles.milliseconds(percentiles(beyond).at(50)),
                        "≤ 15 ms")
                .line("p90", Percentiles.milliseconds(percentiles(beyond).at(90)), "")
                .line(
                        "the same with one source that fails, p50",
                        Percentiles.milliseconds(percentiles(withDead).at(50)),
                        "≤ 15 ms")
                .line(
                        "remembered question, " + CONNECTIONS + " connections",
                        took.length / time.toSeconds() + " answers/s",
                        "")
                .line("p50", Percentiles.milliseconds(cached.at(50)), "")
                .line("p99", Percentiles.milliseconds(cached.at(99)), "")
                .line("resident before " + different + " different questions", before / 1_000_000 + " MB", "")
                .line("resident after half of them", halfway / 1_000_000 + " MB", "")
                .line("resident after all", after / 1_000_000 + " MB", "no growth without bound")
                .remark("Seven sources in the simulator, each 200 to 400 ms late, in the same machine as the server.")
                .remark(
                        "`CachedSearchMeasurement` in the server's tests holds the remembered question against a handler "
                                + "that returns the same bytes.");
    }

    /** What is being measured, for whoever waits. */
    private static void tell(String part) {
        System.err.println("measuring: " + part);
    }

    private static Map<String, String> settings(Simulator simulator) {
        Map<String, String> settings = new HashMap<>();
        SERVERS.forEach((name, server) -> {
            settings.put("JOBTRACKER_SOURCES_" + name + "_ENABLED", "true");
            settings.put("JOBTRACKER_SOURCES_" + name + "_BASE_URL", simulator.url(server));
            if (!name.equals("HIMALAYAS") && !name.equals("JOBTECH")) {
                settings.put("JOBTRACKER_SOURCES_" + name + "_API_KEY", "demo");
            }
        });
        settings.put("JOBTRACKER_SOURCES_ADZUNA_APP_ID", "demo");
        FEEDS.forEach(feed -> settings.put("JOBTRACKER_SOURCES_" + feed + "_ENABLED", "false"));
        settings.put("JOBTRACKER_LIMITS_EXTERNAL_PER_HOUR", "100000000");
        return settings;
    }

    /** No two numbers make the same question. */
    private static String question(String words, int number) {
        return words + Instant.parse("2020-01-01T00:00:00Z").plusSeconds(number);
    }

    /** For each new question how much longer its answer took than its slowest source. */
    private static List<Long> fresh(RunningServer server, String token, int first, int count) throws Exception {
        List<Long> beyond = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            long begun = System.nanoTime();
            String body = body(server.get(question(MANY, number), token));
            long took = System.nanoTime() - begun;
            JsonNode sources = JsonMapper.shared().readTree(body).path("sources");
            long slowest = sources.valueStream()
                    .mapToLong(source -> source.path("took_ms").asLong())
                    .max()
                    .orElse(0);
            beyond.add(Math.max(0, took - Duration.ofMillis(slowest).toNanos()));
        }
        return beyond;
    }

    private static long[] cached(RunningServer server, String token, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Long> all = new ArrayList<>();
        try (ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Long>>> callers = Collections.nCopies(CONNECTIONS, () -> askUntil(end, server, token));
            for (Future<List<Long>> caller : connections.invokeAll(callers)) {
                all.addAll(caller.get());
            }
        }
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<Long> askUntil(long end, RunningServer server, String token) throws Exception {
        List<Long> took = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            body(server.get(question(MANY, 0), token));
            took.add(System.nanoTime() - begun);
        }
        return took;
    }

    private static void different(RunningServer server, String token, int first, int count) throws Exception {
        try (ExecutorService connections =
                Executors.newFixedThreadPool(CONNECTIONS, Thread.ofVirtual().factory())) {
            List<Callable<String>> questions = new ArrayList<>();
            for (int number = first; number < first + count; number++) {
                String path = question(FEW, 1_000_000 + number);
                questions.add(() -> body(server.get(path, token)));
            }
            for (Future<String> answer : connections.invokeAll(questions)) {
                answer.get();
            }
        }
    }

    private static Percentiles percentiles(List<Long> times) {
        return new Percentiles(times.stream().mapToLong(Long::longValue).toArray());
    }

    private static String body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
