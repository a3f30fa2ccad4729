package dev.jobtracker.benchmarks;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    private final String name;

    /** @param name tells the engines apart, whose figures stand beside each other */
    TrackingBenchmark(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    /** Medians over a person's own search. */
    private record Medians(
            Duration asking, Duration list, Duration summary, Duration changed, Duration funnel, Duration home) {}

    @Override
    public Report run(Options options) throws Exception {
        int applications = options.number("applications", 10_000);
        int persons = options.number("persons", 1000);
        int each = options.number("each", 1000);
        Path data = Files.createTempDirectory("jobtracker-tracking");
        String url = options.text("database-url")
                .orElse("jdbc:sqlite:" + data.resolve("jobtracker.db")
                        + "?transaction_mode=IMMEDIATE&busy_timeout=20000");
        try (RunningServer server = RunningServer.start(options.root(), data, settings(options))) {
            String token = server.signUp();
            Medians alone;
            Medians among;
            try (TrackingSeed seed = new TrackingSeed(
                    url,
                    options.text("user").orElse(""),
                    options.text("password").orElse(""))) {
                String account = seed.newestAccount();
                seed.search(account, applications, 6);
                alone = measure(server, token);
                seed.others(account, persons, each);
                among = measure(server, token);
            }
            return report(options, alone, among, persons, each, applications);
        }
    }

    private static Map<String, String> settings(Options options) {
        Map<String, String> settings = new HashMap<>();
        for (String feed : List.of("ARBEITNOW", "HACKERNEWS", "REMOTIVE", "THEMUSE", "HIMALAYAS")) {
            settings.put("JOBTRACKER_SOURCES_" + feed + "_ENABLED", "false");
        }
        options.text("database-url").ifPresent(url -> settings.put("JOBTRACKER_DATABASE_URL", url));
        options.text("user").ifPresent(user -> settings.put("JOBTRACKER_DATABASE_USERNAME", user));
        options.text("password").ifPresent(password -> settings.put("JOBTRACKER_DATABASE_PASSWORD", password));
        return settings;
    }

    private static Medians measure(RunningServer server, String token) throws Exception {
        long[] lists = new long[LISTS.size() * 20];
        for (String path : LISTS) {
            time(server, API + "/applications" + path, token);
        }
        for (int index = 0; index < lists.length; index++) {
            lists[index] = time(server, API + "/applications" + LISTS.get(index % LISTS.size()), token);
        }
        return new Medians(
                median(server, token, "/auth/me", false),
                new Percentiles(lists).at(50),
                median(server, token, "/analytics/summary", false),
                median(server, token, "/analytics/summary", true),
                median(server, token, "/analytics/funnel", false),
                median(server, token, "/home", false));
    }

    /** @param changed whether an application is added before each time, which makes what was remembered worthless */
    private static Duration median(RunningServer server, String token, String path, boolean changed) throws Exception {
        long[] took = new long[15];
        time(server, API + path, token);
        for (int index = 0; index < took.length; index++) {
            if (changed) {
                server.post(
                        API + "/applications",
                        "{\"company_name\":\"New\",\"role_title\":\"Engineer\",\"status\":\"applied\"}",
                        token);
            }
            took[index] = time(server, API + path, token);
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

    private static Report report(
            Options options, Medians alone, Medians among, int persons, int each, int applications) {
        boolean sqlite = options.text("database-url").isEmpty();
        Report report = new Report(
                "Tracking on " + (sqlite ? "SQLite" : "PostgreSQL"),
                "benchmarks/run " + (sqlite ? "tracking" : "tracking-postgresql --database-url …") + " --applications "
                        + applications);
        report.line("`GET /auth/me`, the cost of asking at all, p50", Percentiles.milliseconds(alone.asking), "")
                .line("a page of the list, p50", Percentiles.milliseconds(alone.list), "≤ 10 ms")
                .line("summary, p50", Percentiles.milliseconds(alone.summary), "≤ 50 ms")
                .line("summary just after a change, p50", Percentiles.milliseconds(alone.changed), "≤ 50 ms")
                .line("funnel, p50", Percentiles.milliseconds(alone.funnel), "≤ 100 ms")
                .line("home, p50", Percentiles.milliseconds(alone.home), "≤ 20 ms");
        report.line(
                        "a page among %d others with %d each".formatted(persons, each),
                        Percentiles.milliseconds(among.list),
                        "")
                .line("`GET /auth/me` then", Percentiles.milliseconds(among.asking), "")
                .line("summary among them", Percentiles.milliseconds(among.summary), "")
                .line("summary just after a change among them", Percentiles.milliseconds(among.changed), "")
                .line("funnel among them", Percentiles.milliseconds(among.funnel), "")
                .line("home among them", Percentiles.milliseconds(among.home), "");
        report.line("a page among them / alone", ratio(among.list, alone.list), "≤ 1.5 ×")
                .line("summary just after a change among them / alone", ratio(among.changed, alone.changed), "≤ 1.5 ×");
        return report.remark("Six events for each application of the person measured, over HTTP on one connection;"
                + " pages are sorted, filtered and searched in ten ways.");
    }

    private static String ratio(Duration one, Duration other) {
        return String.format(Locale.ROOT, "%.2f ×", (double) one.toNanos() / other.toNanos());
    }
}
