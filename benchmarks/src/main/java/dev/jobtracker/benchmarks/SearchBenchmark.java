package dev.jobtracker.benchmarks;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Text search with filters over 50,000 postings, one person asking one question after the other over HTTP. */
final class SearchBenchmark implements Benchmark {

    private static final List<String> WORDS = List.of(
            "developer",
            "sjuksköterska",
            "sjukskoterska",
            "java",
            "lärare",
            "svetsare",
            "chaufför",
            "data engineer",
            "\"machine learning\"",
            "sales -manager",
            "kock",
            "project manager",
            "undersk",
            "remote",
            "python sql");
    private static final List<String> FILTERS = List.of(
            "",
            "&location=Stockholm",
            "&employment_type=full_time",
            "&remote=remote",
            "&posted_after=2026-01-01T00:00:00Z&sort=date",
            "&location=Malm%C3%B6&employment_type=full_time&sort=date",
            "&page=3");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Report run(Options options) throws Exception {
        int count = options.number("postings", 50_000);
        int rounds = options.number("rounds", 10);
        Path directory = Files.createTempDirectory("jobtracker-search");
        Path data = Files.createDirectory(directory.resolve("data"));
        Import.of(options.root(), data, BasePostings.multiplied(directory, options, count));

        try (RunningServer server = RunningServer.start(options.root(), data, Map.of())) {
            String token = server.signUp();
            long[] signedIn = measure(rounds * 10, () -> server.get("/api/v1/auth/me", token));
            measure(2, () -> askAll(server, token));
            long[] times = new long[rounds * WORDS.size() * FILTERS.size()];
            int position = 0;
            for (int round = 0; round < rounds; round++) {
                for (String path : paths()) {
                    long begun = System.nanoTime();
                    check(server.get(path, token));
                    times[position++] = System.nanoTime() - begun;
                }
            }
            Percentiles search = new Percentiles(times);
            Percentiles like = new Percentiles(substringScan(data));
            Percentiles counted = new Percentiles(counted(data));
            return new Report("Text search", "benchmarks/run search --postings " + count)
                    .line(
                            "p50 of " + times.length + " searches with and without filters",
                            Percentiles.milliseconds(search.at(50)),
                            "≤ 10 ms")
                    .line("p99", Percentiles.milliseconds(search.at(99)), "≤ 50 ms")
                    .line("slowest", Percentiles.milliseconds(search.at(100)), "")
                    .line(
                            "p50 of `GET /auth/me`, the cost of asking at all",
                            Percentiles.milliseconds(new Percentiles(signedIn).at(50)),
                            "")
                    .line(
                            "p50 of one word by `like '%word%'` in SQLite, no ranking",
                            Percentiles.milliseconds(like.at(50)), "")
                    .line("counting hits by `like` / a search, time", times(counted.at(50), search.at(50)), "")
                    .remark("Over HTTP on one connection, with highlights and sanitised descriptions in the answer.")
                    .remark("The substring scan is a weak opponent: it knows no words, no rank and no filters.");
        }
    }

    private static List<String> paths() {
        return WORDS.stream()
                .map(word -> "/api/v1/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .flatMap(path -> FILTERS.stream().map(filter -> path + filter))
                .toList();
    }

    private static HttpResponse<String> askAll(RunningServer server, String token) throws Exception {
        HttpResponse<String> last = null;
        for (String path : paths()) {
            last = server.get(path, token);
            check(last);
        }
        return java.util.Objects.requireNonNull(last);
    }

    private static void check(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static long[] measure(int times, Question question) throws Exception {
        long[] took = new long[times];
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            question.ask();
            took[time] = System.nanoTime() - begun;
        }
        return took;
    }

    private static long[] substringScan(Path data) throws SQLException {
        return scan(data, "select number from posting_detail where title || description like '%", "%' limit 20");
    }

    private static long[] scan(Path data, String before, String after) throws SQLException {
        long[] took = new long[WORDS.size()];
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("jobtracker.db"));
                Statement statement = connection.createStatement()) {
            for (int word = 0; word < WORDS.size(); word++) {
                String sought = WORDS.get(word).replaceAll("^\"|[ \"].*$", "");
                long begun = System.nanoTime();
                try (ResultSet rows = statement.executeQuery(before + sought + after)) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
                took[word] = System.nanoTime() - begun;
            }
        }
        return took;
    }

    /** A list has to say how many there are, which a scan can only tell by reading everything. */
    private static long[] counted(Path data) throws SQLException {
        return scan(data, "select count(*) from posting_detail where title || description like '%", "%'");
    }

    private static String times(Duration one, Duration other) {
        return String.format(Locale.ROOT, "%.1f ×", (double) one.toNanos() / other.toNanos());
    }

    /** Something asked over and over. */
    private interface Question {
        HttpResponse<String> ask() throws Exception;
    }
}
