package dev.jobtracker.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JavaScript that a browser must fetch before the first tab shows, as the server sends it. */
final class PageWeightBenchmark implements Benchmark {

    private static final Pattern SCRIPT = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.js)\"");
    private static final Pattern NAMED_FOR_LATER = Pattern.compile("data-(?:inside|en)=\"([^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*[\"']\\./([^\"']+\\.js)[\"']");

    @Override
    public String name() {
        return "page-weight";
    }

    @Override
    public Report run(Options options) throws Exception {
        try (TemporaryDirectory data = TemporaryDirectory.named("page");
                RunningServer server = RunningServer.start(options.root(), data.path(), Map.of());
                HttpClient client = HttpClient.newHttpClient()) {
            String page = server.get("/", "").body();
            Set<String> seen = new LinkedHashSet<>();
            List<String> waiting = new ArrayList<>();
            SCRIPT.matcher(page).results().map(found -> found.group(1)).forEach(waiting::add);
            NAMED_FOR_LATER
                    .matcher(page)
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split(" ")))
                    .filter(name -> name.endsWith(".js"))
                    .forEach(waiting::add);
            long bytes = 0;
            while (!waiting.isEmpty()) {
                String path = waiting.removeFirst();
                if (seen.add(path)) {
                    bytes += compressedSize(client, server.address().resolve(path));
                    Matcher imports = IMPORT.matcher(server.get(path, "").body());
                    String folder = path.substring(0, path.lastIndexOf('/') + 1);
                    imports.results().map(found -> folder + found.group(1)).forEach(waiting::add);
                }
            }
            return new Report("Page weight", "benchmarks/run page-weight")
                    .line(
                            "JavaScript before the first tab, " + seen.size() + " files, as sent (brotli)",
                            bytes / 1024 + " KB",
                            "≤ 300 KB")
                    .remark(
                            "Scripts that the page names for somebody who is signed in, English, and all that they import.");
        }
    }

    private static long compressedSize(HttpClient client, URI address) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept-Encoding", "br").build();
        return client.send(request, BodyHandlers.ofByteArray()).body().length;
    }
}
