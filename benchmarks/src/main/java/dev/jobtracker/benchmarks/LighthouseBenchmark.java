package dev.jobtracker.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lighthouse's mobile preset on the first page that a newcomer sees and on the first tab of somebody in mid-search. */
final class LighthouseBenchmark implements Benchmark {

    private static final Map<String, String> TARGETS =
            Map.of("performance", "≥ 95", "accessibility", "100", "best-practices", "100");
    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices");

    @Override
    public String name() {
        return "lighthouse";
    }

    @Override
    public Report run(Options options) throws Exception {
        int runs = options.number("runs", 5);
        Report report = new Report("Lighthouse", "benchmarks/run lighthouse")
                .remark(
                        "Lighthouse 12, mobile preset (a slow 4G network and a quarter of the processor, simulated), medians of "
                                + runs
                                + " runs, each in a browser with nothing in its cache; the server runs on the same machine.")
                .remark(
                        "Others use this machine too: the figures are from the same traces with the processor time of each "
                                + "task in place of the time it took; one line says what the traces gave as they were.")
                .remark("The first tab is the demo account's.");
        try (TemporaryDirectory data = TemporaryDirectory.named("lighthouse");
                RunningServer server =
                        RunningServer.start(options.root(), data.path(), Map.of("JOBTRACKER_DEMO", "true"))) {
            ObjectNode order = JsonMapper.shared().createObjectNode();
            order.put("address", server.address().toString()).put("runs", runs);
            BrowserProgram lighthouse = new BrowserProgram(options.root(), "lighthouse.mjs");
            add(report, "sign-in", lighthouse.run(order.put("path", "/signin")));
            order.put("email", "demo@jobtracker.example").put("password", "look around freely");
            add(report, "first tab", lighthouse.run(order.put("path", "/home")));
        }
        return report;
    }

    private static void add(Report report, String page, JsonNode found) {
        for (String category : CATEGORIES) {
            String name = page + ": " + category.replace('-', ' ');
            report.line(name, score(found, "/alone/scores/" + category), TARGETS.getOrDefault(category, ""));
        }
        report.line(
                page + ": performance, as the busy machine had it", score(found, "/measured/scores/performance"), "");
        for (String metric : List.of("first_contentful_paint", "largest_contentful_paint", "total_blocking_time")) {
            report.line(
                    page + ": " + metric.replace('_', ' '),
                    String.format(Locale.ROOT, "%.0f ms", median(found, "/alone/metrics/" + metric)),
                    "");
        }
        report.line(
                page + ": cumulative layout shift",
                String.format(Locale.ROOT, "%.3f", median(found, "/alone/metrics/cumulative_layout_shift")),
                "");
        TreeSet<String> wanting = new TreeSet<>();
        for (String category : List.of("accessibility", "best-practices")) {
            found.forEach(run -> run.at("/measured/short/" + category).forEach(audit -> wanting.add(audit.asString())));
        }
        if (!wanting.isEmpty()) {
            report.remark("On " + page + " Lighthouse found wanting: " + String.join("; ", wanting) + ".");
        }
    }

    private static String score(JsonNode found, String pointer) {
        return String.format(Locale.ROOT, "%.0f", median(found, pointer));
    }

    private static double median(JsonNode found, String pointer) {
        double[] sorted = found.valueStream()
                .mapToDouble(run -> run.at(pointer).asDouble())
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }
}
