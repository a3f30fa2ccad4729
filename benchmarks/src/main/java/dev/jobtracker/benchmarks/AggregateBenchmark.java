package dev.jobtracker.benchmarks;

import static dev.jobtracker.benchmarks.Percentiles.milliseconds;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Searches of all sources that are asked live: new ones, and so many that memory would tell. */
final class AggregateBenchmark implements Benchmark {

    private static final String ROUTE = "/api/v1/jobs/external/aggregate?limit=20&";

    /** What many openings fit, and what few do, so that ten thousand answers are told in a minute. */
    private static final String MANY = ROUTE + "location=Stockholm&posted_after=";

    private static final String FEW = ROUTE + "sources=jobtech&query=kock&posted_after=";

    /**
     * Questions of a few hours of a server that is used; some of the code that answers them is compiled for good then.
     */
    private static final int SOME = 600;

    /** Questions until all of it is: a few days. */
    private static final int UNTIL_WARM = 3_000;

    private final boolean memory;

    /** @param memory whether it measures memory, and not time */
    AggregateBenchmark(boolean memory) {
        this.memory = memory;
    }

    @Override
    public String name() {
        return memory ? "aggregate-memory" : "aggregate";
    }

    @Override
    public Report run(Options options) throws Exception {
        try (ScratchDirectory data = ScratchDirectory.named("aggregate");
                LiveSources sources = LiveSources.slow();
                RunningRedis redis = RunningRedis.where(options.has("redis"))) {
            Map<String, String> settings = new HashMap<>(sources.settings());
            settings.putAll(redis.settings());
            try (RunningServer server = RunningServer.start(options.root(), data.path(), settings)) {
                Run run = new Run(server, sources, server.signUp());
                return memory
                        ? run.differentQuestions(options.number("different", 10_000))
                        : run.freshQuestions(options.number("questions", 40));
            }
        }
    }

    /** No two numbers make the same question. */
    private static String question(String words, int number) {
        return words + Instant.parse("2020-01-01T00:00:00Z").plusSeconds(number);
    }

    /** One server being measured, from cold on. */
    private record Run(RunningServer server, LiveSources sources, String token) {

        Report freshQuestions(int questions) throws Exception {
            Percentiles first = fresh(0, 1);
            Percentiles cold = fresh(1, 15);
            Percentiles used = fresh(16, questions);
            askAtOnce(1_000, SOME);
            Percentiles later = fresh(2_000, questions);
            askAtOnce(3_000, UNTIL_WARM - SOME);
            Percentiles warm = fresh(7_000, questions);
            sources.failOne();
            Percentiles withDead = fresh(8_000, questions);
            sources.mend();
            return new Report("Search of all sources", "benchmarks/run aggregate")
                    .line("the first question of all: time beyond the slowest source", milliseconds(first.at(50)), "")
                    .line("the next 15, p50", milliseconds(cold.at(50)), "")
                    .line("the " + questions + " after those, p50", milliseconds(used.at(50)), "")
                    .line("new questions after " + SOME + " others, p50", milliseconds(later.at(50)), "")
                    .line("new questions when warm, p50", milliseconds(warm.at(50)), "≤ 15 ms")
                    .line("the same, p90", milliseconds(warm.at(90)), "")
                    .line("the same with one source that fails, p50", milliseconds(withDead.at(50)), "≤ 15 ms")
                    .line("the same, p90", milliseconds(withDead.at(90)), "")
                    .remark(
                            "Seven sources in the simulator, each 200 to 400 ms late and with up to 100 postings, in the"
                                    + " same machine as the server. The time beyond the slowest source is counted from the last"
                                    + " byte that any source sent to the last byte of the answer. Warm is after "
                                    + UNTIL_WARM
                                    + " further questions, which the sources answered at once, as they did the others.");
        }

        /** Asks while no source is slow. */
        private void askAtOnce(int first, int count) throws Exception {
            sources.hurry();
            var _ = fresh(first, count);
            sources.mend();
        }

        /** For each new question how much longer its answer took than its slowest source. */
        private Percentiles fresh(int first, int count) throws Exception {
            long[] beyond = new long[count];
            for (int number = 0; number < count; number++) {
                var _ = server.bodyOf(question(MANY, first + number), token);
                beyond[number] = System.nanoTime() - sources.answeredAt();
            }
            return new Percentiles(beyond);
        }

        Report differentQuestions(int different) throws Exception {
            sources.hurry();
            Report report = new Report("Memory of many searches", "benchmarks/run aggregate-memory");
            Crowd crowd = new Crowd(server, token);
            for (int quarter = 0; quarter <= 4; quarter++) {
                int asked = different * quarter / 4;
                report.line(
                        "live in the heap after " + asked + " different questions",
                        megabytes(server.liveBytes()),
                        quarter > 2 ? "no more than after half of them" : "");
                report.line("most of it", server.largestClasses(5), "");
                report.line("resident then", megabytes(server.residentBytesAlone()), "");
                crowd.askAll(IntStream.range(asked, different * Math.min(4, quarter + 1) / 4)
                        .mapToObj(number -> question(FEW, 1_000_000 + number))
                        .toList());
            }
            return report.remark("Of one source that answers at once, asked by " + Crowd.CONNECTIONS
                    + " connections. Live is what a collection of all garbage leaves.");
        }
    }

    private static String megabytes(long bytes) {
        return bytes / 1_000_000 + " MB";
    }
}
