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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

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
    private static final int WARMING = 10;

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
        leaveUnclustered(data);

        Times alone = times(options, data, Map.of("JOBTRACKER_EMBEDDING_PROVIDER", "openai"), WARMING, rounds);
        Times beside = times(options, data, Map.of(), WARMING, rounds / 2);
        Percentiles like = new Percentiles(substringScan(data));
        Percentiles counted = new Percentiles(counted(data));
        return new Report("Text search", "benchmarks/run search --postings " + count)
                .line(
                        "p50 of " + alone.searches().count() + " searches with and without filters",
                        Percentiles.milliseconds(alone.searches().at(50)),
                        "≤ 10 ms")
                .line("p99", Percentiles.milliseconds(alone.searches().at(99)), "≤ 50 ms")
                .line("slowest", Percentiles.milliseconds(alone.searches().at(100)), "")
                .line(
                        "p50 of `GET /auth/me`, the cost of asking at all",
                        Percentiles.milliseconds(alone.signedIn().at(50)),
                        "")
                .line(
                        "p50 while postings are embedded in the background",
                        Percentiles.milliseconds(beside.searches().at(50)),
                        "")
                .line(
                        "p99 meanwhile",
                        Percentiles.milliseconds(beside.searches().at(99)),
                        "")
                .line(
                        "p50 of one word by `like '%word%'` in SQLite, no ranking",
                        Percentiles.milliseconds(like.at(50)), "")
                .line(
                        "counting hits by `like` / a search, time",
                        ratio(counted.at(50), alone.searches().at(50)),
                        "")
                .remark("Over HTTP on one connection, with highlights and sanitised descriptions in the answer, after "
                        + WARMING + " rounds of the same questions.")
                .remark("The postings are few texts multiplied, which makes of them fewer and larger clusters than any "
                        + "real ones: they are searched as they came in, before anything is put together.")
                .remark("The substring scan is a weak opponent: it knows no words, no rank and no filters.");
    }

    private static void leaveUnclustered(Path data) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("jobtracker.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from unclustered");
        }
    }

    private static Times times(Options options, Path data, Map<String, String> settings, int warming, int rounds)
            throws Exception {
        try (RunningServer server = RunningServer.start(options.root(), data, settings)) {
            String token = server.signUp();
            for (int round = 0; round < warming; round++) {
                askAll(server, token);
            }
            long[] signedIn = new long[rounds * 10];
            for (int time = 0; time < signedIn.length; time++) {
                long begun = System.nanoTime();
                check(server.get("/api/v1/auth/me", token));
                signedIn[time] = System.nanoTime() - begun;
            }
            LongStream.Builder searches = LongStream.builder();
            for (int round = 0; round < rounds; round++) {
                askAll(server, token).forEach(searches::add);
            }
            return new Times(new Percentiles(searches.build().toArray()), new Percentiles(signedIn));
        }
    }

    private static List<String> paths() {
        return WORDS.stream()
                .map(word -> "/api/v1/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .flatMap(path -> FILTERS.stream().map(filter -> path + filter))
                .toList();
    }

    /** Asks each question once; how long each answer took, in nanoseconds. */
    private static List<Long> askAll(RunningServer server, String token) throws Exception {
        List<Long> took = new ArrayList<>();
        for (String path : paths()) {
            long begun = System.nanoTime();
            check(server.get(path, token));
            took.add(System.nanoTime() - begun);
        }
        return took;
    }

    private static void check(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode() + ": " + answer.body());
        }
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

    private static String ratio(Duration one, Duration other) {
        return String.format(Locale.ROOT, "%.1f ×", (double) one.toNanos() / other.toNanos());
    }

    private record Times(Percentiles searches, Percentiles signedIn) {}
}
