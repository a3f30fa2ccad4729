package dev.jobtracker.benchmarks;

import static dev.jobtracker.benchmarks.Percentiles.milliseconds;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A remembered search of all sources, in turn with a handler in the same server that returns the same bytes. */
final class CachedAggregateBenchmark implements Benchmark {

    private static final String SEARCH =
            "/api/v1/jobs/external/aggregate?limit=20&sources=jobtech,linkedin&location=Stockholm";
    private static final Duration WARMING = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final String RESUME = """
            Ada Example
            ada@example.test

            Experience
            Cook, Bistro, 2019-2024
            Java developer, Example AB, 2015-2019

            Skills
            Java, SQL, cooking, nursing, Swedish
            """;

    private final boolean redis;

    /** @param redis whether limits are counted in Redis, and not in process */
    CachedAggregateBenchmark(boolean redis) {
        this.redis = redis;
    }

    @Override
    public String name() {
        return redis ? "cached-aggregate-redis" : "cached-aggregate";
    }

    @Override
    public Report run(Options options) throws Exception {
        int rounds = options.number("rounds", 6);
        try (ScratchDirectory data = ScratchDirectory.named("cached");
                LiveSources sources = LiveSources.slow();
                RunningRedis own = RunningRedis.where(redis)) {
            Map<String, String> settings = new HashMap<>(sources.settings());
            settings.putAll(own.settings());
            try (RunningServer server = RunningServer.startWithOpponents(options.root(), data.path(), settings)) {
                String token = server.signUp();
                String answer = scored(server, token);
                keep(server, token, answer);
                String title = "Search of all sources, remembered" + (redis ? ", with Redis" : "");
                Report report = new Report(title, "benchmarks/run " + name());
                new Match(server, token, rounds).tell(report);
                return report.remark(Crowd.CONNECTIONS + " connections ask for one remembered page of "
                        + (answer.split("\"match_status\"", -1).length - 1) + " postings (" + answer.length() / 1000
                        + " KB), each with its score, in turn with a handler in the same server, behind the same sign-in"
                        + " and limit, that returns the same bytes; " + rounds + " rounds of " + ROUND.toSeconds()
                        + " s each. The client is a process of its own on the same machine. The server has `./run`'s"
                        + " flags, without its start cache.");
            }
        }
    }

    /** The answer when every posting in it has a score. */
    private static String scored(RunningServer server, String token) throws Exception {
        HttpResponse<String> uploaded = server.upload("ada.txt", RESUME.getBytes(StandardCharsets.UTF_8), token);
        if (uploaded.statusCode() != 201) {
            throw new IllegalStateException("status " + uploaded.statusCode() + ": " + uploaded.body());
        }
        var _ = server.bodyOf(SEARCH, token);
        awaitVectors(server, token);
        String answer = server.bodyOf(SEARCH, token);
        while (answer.contains("\"match_status\":\"pending\"")) {
            TimeUnit.SECONDS.sleep(1);
            answer = server.bodyOf(SEARCH, token);
        }
        return answer;
    }

    /** So that nothing else is to be done when the first question is asked. */
    private static void awaitVectors(RunningServer server, String token) throws Exception {
        JsonNode status;
        do {
            TimeUnit.SECONDS.sleep(2);
            status = JsonMapper.shared().readTree(server.bodyOf("/api/v1/owner/vectors", token));
        } while (status.path("embedded").asLong() < status.path("open").asLong());
    }

    private static void keep(RunningServer server, String token, String answer) throws Exception {
        HttpResponse<String> kept = server.post(SameBytes.PATH, answer, token);
        if (kept.statusCode() != 200) {
            throw new IllegalStateException("status " + kept.statusCode() + ": " + kept.body());
        }
    }

    /** The two in turn, as what else the machine does comes and goes. */
    private static final class Match {

        private final Crowd crowd;
        private final int rounds;
        private long[] search = {};
        private long[] same = {};

        Match(RunningServer server, String token, int rounds) {
            this.crowd = new Crowd(server, token);
            this.rounds = rounds;
        }

        void tell(Report report) throws Exception {
            var _ = crowd.ask(SEARCH, WARMING);
            var _ = crowd.ask(SameBytes.PATH, WARMING);
            for (int round = 0; round < rounds; round++) {
                search = both(search, crowd.ask(SEARCH, ROUND));
                same = both(same, crowd.ask(SameBytes.PATH, ROUND));
            }
            Percentiles ours = new Percentiles(search);
            Percentiles theirs = new Percentiles(same);
            report.line("remembered search", told(ours), "")
                    .line("the same bytes", told(theirs), "")
                    .line("search / same bytes, throughput", ratio(ours.count(), theirs.count()), "≥ 0.50")
                    .line(
                            "search / same bytes, p99",
                            ratio(ours.at(99).toNanos(), theirs.at(99).toNanos()),
                            "≤ 5");
        }

        private static long[] both(long[] some, long[] more) {
            return LongStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
        }

        private String told(Percentiles times) {
            long perSecond = times.count() / (ROUND.toSeconds() * rounds);
            return perSecond + " answers/s, p50 " + milliseconds(times.at(50)) + ", p99 " + milliseconds(times.at(99));
        }

        private static String ratio(long one, long other) {
            return String.format(Locale.ROOT, "%.2f", (double) one / other);
        }
    }
}
