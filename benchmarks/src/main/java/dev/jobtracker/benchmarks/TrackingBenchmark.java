package dev.jobtracker.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One person's long search, alone and then among many others, asked for over HTTP. */
final class TrackingBenchmark implements Benchmark {

    private static final String API = "/api/v1";
    private static final List<String> LISTS = List.of(
            "",
            "?page=20",
            "?limit=100",
            "?status=interview",
            "?sort=-applied_date",
            "?sort=company_name&page=3",
            "?q=engineer+17",
            "?source=source3&sort=status",
            "?archived=any&sort=created_at",
            "?suggested=ghosted");

    private static final int WARMING = 100;
    private static final int ROUNDS = 40;

    private final boolean postgresql;

    /** @param postgresql whether it measures on PostgreSQL, one of its own unless one is named, and not on SQLite */
    TrackingBenchmark(boolean postgresql) {
        this.postgresql = postgresql;
    }

    @Override
    public String name() {
        return postgresql ? "tracking-postgresql" : "tracking";
    }

    /**
     * Medians over a person's own search.
     *
     * @param slowest of the ways to ask for a page
     * @param changed the summary when an application was added just before
     */
    private record Medians(
            Duration asking,
            Duration list,
            Duration slowest,
            Duration summary,
            Duration changed,
            Duration funnel,
            Duration home) {}

    /** Where the tables are. */
    private record Place(String url, String user, String password) {}

    @Override
    public Report run(Options options) throws Exception {
        if (!postgresql) {
            Path data = Files.createTempDirectory("jobtracker-tracking");
            String url =
                    "jdbc:sqlite:" + data.resolve("jobtracker.db") + "?transaction_mode=IMMEDIATE&busy_timeout=20000";
            return run(options, data, new Place(url, "", ""));
        }
        Path data = Files.createTempDirectory("jobtracker-tracking");
        Optional<String> named = options.text("database-url");
        if (named.isPresent()) {
            String user = options.text("user").orElse("");
            return run(
                    options,
                    data,
                    new Place(named.get(), user, options.text("password").orElse("")));
        }
        try (EmbeddedPostgres own = EmbeddedPostgres.start()) {
            return run(options, data, new Place(own.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
        }
    }

    private Report run(Options options, Path data, Place place) throws Exception {
        int applications = options.number("applications", 10_000);
        int persons = options.number("persons", 1000);
        int each = options.number("each", 1000);
        try (RunningServer server = RunningServer.start(options.root(), data, settings(place))) {
            String token = server.signUp();
            Medians alone;
            Medians among;
            try (TrackingSeed seed = new TrackingSeed(place.url, place.user, place.password)) {
                String account = seed.newestAccount();
                seed.search(account, applications, 6);
                alone = measure(server, token);
                seed.others(account, persons, each);
                among = measure(server, token);
            }
            return report(alone, among, applications, persons, each);
        }
    }

    private Map<String, String> settings(Place place) {
        Map<String, String> settings = new HashMap<>();
        for (String feed : List.of("ARBEITNOW", "HACKERNEWS", "REMOTIVE", "THEMUSE", "HIMALAYAS")) {
            settings.put("JOBTRACKER_SOURCES_" + feed + "_ENABLED", "false");
        }
        if (postgresql) {
            settings.put("JOBTRACKER_DATABASE_URL", place.url);
            settings.put("JOBTRACKER_DATABASE_USERNAME", place.user);
            settings.put("JOBTRACKER_DATABASE_PASSWORD", place.password);
        }
        return settings;
    }

    private static Medians measure(RunningServer server, String token) throws Exception {
        long[][] took = new long[LISTS.size()][ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (int way = 0; way < LISTS.size(); way++) {
                took[way][Math.max(0, round)] = time(server, API + "/applications" + LISTS.get(way), token);
            }
        }
        return new Medians(
                median(server, token, "/auth/me", false),
                new Percentiles(Arrays.stream(took)
                                .flatMapToLong(Arrays::stream)
                                .toArray())
                        .at(50),
                Arrays.stream(took)
                        .map(way -> new Percentiles(way).at(50))
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                median(server, token, "/analytics/summary", false),
                median(server, token, "/analytics/summary", true),
                median(server, token, "/analytics/funnel", false),
                median(server, token, "/home", false));
    }

    /** @param changed whether an application is added before each time, which makes what was remembered worthless */
    private static Duration median(RunningServer server, String token, String path, boolean changed) throws Exception {
        long[] took = new long[ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            if (changed) {
                server.post(
                        API + "/applications",
                        "{\"company_name\":\"New\",\"role_title\":\"Engineer\",\"status\":\"applied\"}",
                        token);
            }
            took[Math.max(0, round)] = time(server, API + path, token);
        }
        return new Percentiles(took).at(50);
    }

    private static long time(RunningServer server, String path, String token) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = server.get(path, token);
        long took = System.nanoTime() - begun;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode() + ": " + answer.body());
        }
        return took;
    }

    private Report report(Medians alone, Medians among, int applications, int persons, int each) {
        Report report = new Report(
                "Tracking on " + (postgresql ? "PostgreSQL" : "SQLite"),
                "benchmarks/run " + name() + " --applications " + applications + " --persons " + persons + " --each "
                        + each);
        line(report, "`GET /auth/me`, the cost of asking at all", alone.asking, among.asking, "");
        line(report, "a page of the list, asked for in ten ways", alone.list, among.list, "≤ 10 ms, ≤ 1.5 ×");
        line(report, "the slowest of the ten", alone.slowest, among.slowest, "");
        line(report, "summary", alone.summary, among.summary, "≤ 50 ms, ≤ 1.5 ×");
        line(report, "summary just after a change", alone.changed, among.changed, "≤ 50 ms, ≤ 1.5 ×");
        line(report, "funnel", alone.funnel, among.funnel, "≤ 100 ms, ≤ 1.5 ×");
        line(report, "home", alone.home, among.home, "≤ 20 ms, ≤ 1.5 ×");
        return report.remark(
                ("Medians of one person with %d applications of six events each, alone and then among %d others with"
                                + " %d applications each; over HTTP on one connection, after %d rounds that do not count.")
                        .formatted(applications, persons, each, WARMING));
    }

    private static void line(Report report, String what, Duration alone, Duration among, String target) {
        String ratio = String.format(Locale.ROOT, "%.2f ×", (double) among.toNanos() / alone.toNanos());
        report.line(
                what + ", p50",
                "%s; among others %s, %s"
                        .formatted(Percentiles.milliseconds(alone), Percentiles.milliseconds(among), ratio),
                target);
    }
}
