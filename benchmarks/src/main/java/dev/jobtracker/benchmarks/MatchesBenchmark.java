package dev.jobtracker.benchmarks;

import dev.jobtracker.benchmarks.parsing.TwoPageResumes;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person with a résumé waits for: its upload, pages of postings with scores, and one posting's evidence. */
final class MatchesBenchmark implements Benchmark {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SEARCH = "/api/v1/search?limit=20";
    private static final List<String> PAGES = List.of(
            SEARCH,
            SEARCH + "&page=1",
            SEARCH + "&q=utvecklare",
            SEARCH + "&location=Stockholm",
            SEARCH + "&employment_type=full_time&sort=date");
    private static final List<String> RANKED =
            List.of(SEARCH + "&sort=match", "/api/v1/jobs/recommendations/semantic?limit=20");
    private static final int WARM_UP = 10;
    private static final int MEBIBYTE = 1 << 20;

    @Override
    public String name() {
        return "matches";
    }

    @Override
    public Report run(Options options) throws Exception {
        int count = options.number("postings", 300);
        int rounds = options.number("rounds", 30);
        try (TemporaryDirectory directory = TemporaryDirectory.named("matches")) {
            return run(options, directory.path(), count, rounds);
        }
    }

    private static Report run(Options options, Path directory, int count, int rounds) throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        Import.of(options.root(), data, BasePostings.multiplied(directory, options, count));

        try (RunningServer server = RunningServer.start(options.root(), data, Map.of())) {
            String token = server.signUp();
            awaitVectors(server, token);
            Percentiles uploads = new Percentiles(uploads(server, token));
            awaitScores(server, token);
            Percentiles pages = new Percentiles(asked(server, token, PAGES, rounds));
            Percentiles ranked = new Percentiles(asked(server, token, RANKED, rounds));
            Opened opened = open(server, token, options.number("opened", 40));
            long resident = server.residentBytesAlone() / MEBIBYTE;
            return new Report(
                            "Scores, evidence and the upload of a résumé", "benchmarks/run matches --postings " + count)
                    .line("a page of 20 with scores and skill reasons, warm, p50", at(pages, 50), "≤ 50 ms")
                    .line("the same, p99", at(pages, 99), "")
                    .line("sorted by match, and recommendations, p50", at(ranked, 50), "")
                    .line("the same, p99", at(ranked, 99), "")
                    .line("a posting opened for the first time, p50", at(opened.first(), 50), "")
                    .line("the same, slowest", at(opened.first(), 100), "≤ 500 ms")
                    .line(
                            "of those with evidence in sentences, had it at once",
                            opened.atOnce() + " of " + opened.inAll(),
                            "")
                    .line("opened again, p50", at(opened.again(), 50), "")
                    .line("upload of a PDF of two pages to the parsed answer, p50", at(uploads, 50), "≤ 1500 ms")
                    .line("the same, slowest (another process is started by the first)", at(uploads, 100), "")
                    .line("resident with the model loaded, the parser's process apart", resident + " MB", "≤ 450 MB")
                    .remark("Over HTTP on one connection, after every posting had its vector; " + uploads.count()
                            + " uploads of as many invented people.");
        }
    }

    private static String at(Percentiles times, double percent) {
        return Percentiles.milliseconds(times.at(percent));
    }

    private static void awaitVectors(RunningServer server, String token) throws Exception {
        JsonNode status = get(server, "/api/v1/owner/vectors", token);
        while (status.path("embedded").asLong() < status.path("open").asLong()) {
            TimeUnit.SECONDS.sleep(1);
            status = get(server, "/api/v1/owner/vectors", token);
        }
    }

    /** The résumé's own vector is made after its upload was answered. */
    private static void awaitScores(RunningServer server, String token) throws Exception {
        while (!get(server, SEARCH, token).path("items").findValuesAsString("match_status").stream()
                .allMatch("ready"::equals)) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static long[] uploads(RunningServer server, String token) throws Exception {
        List<byte[]> files = TwoPageResumes.all();
        long[] took = new long[files.size()];
        for (int number = 0; number < took.length; number++) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = server.upload("resume.pdf", files.get(number), token);
            took[number] = System.nanoTime() - begun;
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("status " + answer.statusCode() + ": " + answer.body());
            }
        }
        return took;
    }

    private static long[] asked(RunningServer server, String token, List<String> paths, int rounds) throws Exception {
        long[] took = new long[rounds * paths.size()];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int path = 0; path < paths.size(); path++) {
                long begun = System.nanoTime();
                JsonNode page = get(server, paths.get(path), token);
                if (round >= 0) {
                    took[round * paths.size() + path] = System.nanoTime() - begun;
                }
                check(page);
            }
        }
        return took;
    }

    private static void check(JsonNode page) {
        for (JsonNode posting : page.path("items")) {
            if (!posting.path("match_status").asString().equals("ready")) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "%s is not compared yet", posting.path("title")));
            }
        }
    }

    /** How long postings took that were opened once, and once more after what there is to find was found. */
    private record Opened(Percentiles first, Percentiles again, int atOnce, int inAll) {}

    private static Opened open(RunningServer server, String token, int most) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int page = 0; ids.size() < most; page++) {
            List<String> more = get(server, SEARCH + "&sort=date&page=" + page, token)
                    .path("items")
                    .findValuesAsString("id");
            ids.addAll(more.subList(0, Math.min(more.size(), most - ids.size())));
        }
        long[] first = new long[most];
        boolean[] atOnce = new boolean[most];
        for (int number = 0; number < most; number++) {
            long begun = System.nanoTime();
            JsonNode posting = get(server, "/api/v1/jobs/" + ids.get(number), token);
            first[number] = System.nanoTime() - begun;
            atOnce[number] = quoted(posting);
        }
        TimeUnit.SECONDS.sleep(2);
        long[] again = new long[most];
        int early = 0;
        int all = 0;
        for (int number = 0; number < most; number++) {
            long begun = System.nanoTime();
            JsonNode posting = get(server, "/api/v1/jobs/" + ids.get(number), token);
            again[number] = System.nanoTime() - begun;
            early += atOnce[number] ? 1 : 0;
            all += quoted(posting) ? 1 : 0;
        }
        return new Opened(new Percentiles(first), new Percentiles(again), early, all);
    }

    private static boolean quoted(JsonNode posting) {
        return posting.at("/match/reasons").findValuesAsString("kind").contains("requirement");
    }

    private static JsonNode get(RunningServer server, String path, String token) throws Exception {
        HttpResponse<String> answer = server.get(path, token);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
