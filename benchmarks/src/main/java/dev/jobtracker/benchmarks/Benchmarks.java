package dev.jobtracker.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs the benchmark that the first argument after the repository's path names, and writes down what it found. */
final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new StartBenchmark(),
            new ImportBenchmark(),
            new SearchBenchmark(),
            new AggregateBenchmark(false),
            new AggregateBenchmark(true),
            new CachedAggregateBenchmark(false),
            new CachedAggregateBenchmark(true),
            new TrackingBenchmark(false),
            new TrackingBenchmark(true),
            new PageWeightBenchmark(),
            new LighthouseBenchmark(),
            new InteractionsBenchmark(),
            new MatchQualityBenchmark(false),
            new MatchQualityBenchmark(true),
            new EvidenceBenchmark(),
            new RankingBenchmark(),
            new EmbeddingBenchmark(),
            new MatchesBenchmark(),
            new ParsingBenchmark(false),
            new ParsingBenchmark(true),
            new SkillGapsBenchmark());

    private Benchmarks() {}

    @SuppressWarnings("SystemOut") // a program for a terminal
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        String name = arguments.length > 1 ? arguments[1] : "";
        for (Benchmark benchmark : ALL) {
            if (benchmark.name().equals(name)) {
                String machine = Machine.describe();
                List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
                Report report = benchmark.run(new Options(root, rest)).remark(machine);
                new ReportPage(root).put(name, report.markdown());
                System.out.println(report.markdown());
                return;
            }
        }
        System.err.println("benchmarks/run NAME, one of: "
                + String.join(", ", ALL.stream().map(Benchmark::name).toList()));
        System.exit(2);
    }
}
