package dev.jobtracker.benchmarks;

import dev.jobtracker.benchmarks.quality.EvidencePlaces;

/** Whether requirements are answered from where a résumé tells of them. */
final class EvidenceBenchmark implements Benchmark {

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Report run(Options options) throws Exception {
        Report report = new Report("Where requirements are answered from", "benchmarks/run evidence");
        EvidencePlaces.measure().forEach(line -> report.line(line.what(), line.measured(), ""));
        return report.remark(
                "Invented requirements of languages, education and licences, English and Swedish, each held "
                        + "beside our 20 invented people; in brackets the 95 % interval of Wilson.");
    }
}
