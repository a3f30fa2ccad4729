package dev.jobtracker.benchmarks;

import dev.jobtracker.benchmarks.quality.DigestChoice;
import dev.jobtracker.benchmarks.quality.MatchQuality;
import java.util.List;

/** How good the ranking of postings for a person is, on judged people and postings. */
final class MatchQualityBenchmark implements Benchmark {

    private final boolean ofDigests;

    /** @param ofDigests whether it is asked what of a posting is best embedded, in place of how scores rank */
    MatchQualityBenchmark(boolean ofDigests) {
        this.ofDigests = ofDigests;
    }

    @Override
    public String name() {
        return ofDigests ? "digest-choice" : "match-quality";
    }

    @Override
    public Report run(Options options) throws Exception {
        Report report = new Report(
                ofDigests ? "What of a posting is embedded" : "How well postings are ranked for a person",
                "benchmarks/run " + name()
                        + options.text("data").map(data -> " --data DIRECTORY").orElse(""));
        List<MatchQuality.Line> lines = ofDigests ? digests(options) : MatchQuality.measure(options.path("data"));
        lines.forEach(line -> report.line(line.what(), line.measured(), ""));
        return report.remark("Means with the bounds of 95 % of 2,000 draws of whole roles or trades.");
    }

    private static List<MatchQuality.Line> digests(Options options) throws Exception {
        try (TemporaryDirectory directory = TemporaryDirectory.named("digests")) {
            return DigestChoice.measure(
                    options.path("data"),
                    options.number("one-in", 1),
                    options.text("ways").orElse(""),
                    options.path("kept").orElse(directory.path().resolve("vectors")));
        }
    }
}
