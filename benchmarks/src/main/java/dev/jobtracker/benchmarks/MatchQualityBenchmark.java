package dev.jobtracker.benchmarks;

import dev.jobtracker.benchmarks.quality.MatchQuality;

/** How good the ranking of postings for a person is, on judged people and postings. */
final class MatchQualityBenchmark implements Benchmark {

    @Override
    public String name() {
        return "match-quality";
    }

    @Override
    public Report run(Options options) throws Exception {
        Report report = new Report(
                "How well postings are ranked for a person", "benchmarks/run match-quality --data DIRECTORY");
        for (MatchQuality.Line line : MatchQuality.measure(options.path("data"))) {
            report.line(line.what(), line.measured(), "");
        }
        return report.remark("Means with the bounds of 95 % of 2,000 draws of whole roles or trades.");
    }
}
