package dev.jobtracker.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How long the app leaves a finger, a mouse or a key without a new picture, on long lists and a slow processor. */
final class InteractionsBenchmark implements Benchmark {

    private static final String EMAIL = "interactions@example.test";
    private static final String PASSWORD = "a long password";

    @Override
    public String name() {
        return "interactions";
    }

    @Override
    public Report run(Options options) throws Exception {
        int rounds = options.number("rounds", 2);
        int slowdown = options.number("slowdown", 4);
        try (TemporaryDirectory directory = TemporaryDirectory.named("interactions")) {
            return in(directory.path(), options, rounds, slowdown);
        }
    }

    private static Report in(Path directory, Options options, int rounds, int slowdown) throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        Import.of(options.root(), data, BasePostings.multiplied(directory, options, 1000));
        try (RunningServer server = RunningServer.start(options.root(), data, alone())) {
            ObjectNode order = JsonMapper.shared().createObjectNode();
            order.put("email", EMAIL).put("password", PASSWORD);
            server.post(
                    "/api/v1/auth/signup",
                    order.deepCopy().put("full_name", "Inge Interaction").toString());
            String url =
                    "jdbc:sqlite:" + data.resolve("jobtracker.db") + "?transaction_mode=IMMEDIATE&busy_timeout=20000";
            try (TrackingSeed seed = new TrackingSeed(url, "", "")) {
                seed.search(seed.newestAccount(), 500, 3);
            }
            order.put("address", server.address().toString())
                    .put("rounds", rounds)
                    .put("slowdown", slowdown);
            return report(new BrowserProgram(options.root(), "interactions.mjs").run(order), slowdown);
        }
    }

    private static Report report(JsonNode found, int slowdown) {
        Report report = new Report("From a touch to the next picture", "benchmarks/run interactions");
        for (String screen : List.of("phone", "desktop")) {
            for (String list : List.of("list of 1,000 postings", "board of 500 cards")) {
                List<JsonNode> here = found.valueStream()
                        .filter(each -> each.path("screen").asString().equals(screen)
                                && each.path("list").asString().equals(list))
                        .toList();
                long[] took = here.stream()
                        .mapToLong(each -> each.path("milliseconds").asLong())
                        .sorted()
                        .toArray();
                String where = screen + ", " + list + ", " + took.length + " interactions: ";
                report.line(where + "slowest", took[took.length - 1] + " ms", "≤ 100 ms");
                report.line(where + "median", took[took.length / 2] + " ms", "");
                report.remark(
                        "On the " + screen + "'s " + list + " the slowest of each step took " + slowest(here) + ".");
            }
        }
        return report.remark("The browser's own event timings, taken from its trace, with the processor slowed down "
                + slowdown + " times; the browser gives them in steps of 8 ms.");
    }

    private static String slowest(List<JsonNode> found) {
        Map<String, Long> slowest = new TreeMap<>();
        found.forEach(each -> slowest.merge(
                each.path("step").asString(), each.path("milliseconds").asLong(), Math::max));
        return String.join(
                ", ",
                slowest.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue() + " ms")
                        .toList());
    }

    /** Nothing is fetched beside the browser, and no vectors are computed. */
    private static Map<String, String> alone() {
        Map<String, String> settings = new HashMap<>();
        settings.put("JOBTRACKER_EMBEDDING_PROVIDER", "openai");
        settings.put("JOBTRACKER_OPENAI_API_KEY", "none");
        settings.put("JOBTRACKER_OPENAI_BASE_URL", "http://localhost:9/v1");
        for (String feed : List.of("ARBEITNOW", "HACKERNEWS", "REMOTIVE", "THEMUSE", "HIMALAYAS")) {
            settings.put("JOBTRACKER_SOURCES_" + feed + "_ENABLED", "false");
        }
        return settings;
    }
}
