package dev.jobtracker.benchmarks;

import dev.jobtracker.benchmarks.parsing.ParsingQuality;
import java.util.Locale;

/** How well résumés are read; the held-back layouts are for a last run, after which the reader stays as it is. */
final class ParsingBenchmark implements Benchmark {

    private static final String PEOPLE =
            "Twenty invented people in ten trades, half of them Swedish, each in every layout; equal but for case, spaces and punctuation.";

    private static final String INTERVALS =
            "In brackets the 95 % interval of Wilson; the files are no independent draws, so the true ones are wider.";

    private static final String PICTURES = "Pictures were read by Tesseract.";

    private final boolean heldBack;

    ParsingBenchmark(boolean heldBack) {
        this.heldBack = heldBack;
    }

    @Override
    public String name() {
        return heldBack ? "resume-parsing-held-back" : "resume-parsing";
    }

    @Override
    @SuppressWarnings("SystemOut") // a program for a terminal
    public Report run(Options options) throws Exception {
        boolean telling = options.text("mistakes").isPresent();
        ParsingQuality.Result result = ParsingQuality.measure(heldBack, mistake -> {
            if (telling) {
                System.out.println(mistake);
            }
        });
        Report report = new Report(
                heldBack ? "How well résumés are read, layouts held back" : "How well résumés are read",
                "benchmarks/run " + name());
        result.fields()
                .forEach(row -> report.line(
                        row.field() + ", " + row.values() + " values",
                        "precision " + row.precision() + ", recall " + row.recall(),
                        ""));
        result.layouts().forEach(layout -> report.line("all values found: " + layout[0], layout[1], ""));
        report.line("time to read a file, median", String.format(Locale.ROOT, "%.0f ms", result.median()), "");
        String pictures =
                result.refused() > 0 ? "Tesseract is not installed here, and pictures were not read." : PICTURES;
        return report.remark(PEOPLE).remark(INTERVALS).remark(pictures);
    }
}
