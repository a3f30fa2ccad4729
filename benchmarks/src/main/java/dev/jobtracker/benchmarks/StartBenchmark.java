package dev.jobtracker.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** From {@code ./run} to a page that answers, on a new data directory, after the build. */
final class StartBenchmark implements Benchmark {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Report run(Options options) throws Exception {
        int rounds = options.number("rounds", 7);
        long[] times = new long[rounds];
        long resident = 0;
        for (int round = 0; round < rounds; round++) {
            Path data = Files.createTempDirectory("jobtracker-start");
            try (RunningServer server = RunningServer.start(options.root(), data, Map.of())) {
                times[round] = server.untilUsable().toNanos();
                String token = server.signUp();
                server.get("/api/v1/search?q=developer", token);
                resident = Math.max(resident, server.residentBytes());
            }
        }
        Percentiles percentiles = new Percentiles(times);
        Duration median = percentiles.at(50);
        return new Report("Start and memory", "benchmarks/run start")
                .line("`./run` to a usable page, median of " + rounds, Percentiles.milliseconds(median), "≤ 3000 ms")
                .line("slowest of " + rounds, Percentiles.milliseconds(percentiles.at(100)), "")
                .line("resident after sign-up and a search", resident / 1_048_576 + " MB", "≤ 450 MB");
    }
}
