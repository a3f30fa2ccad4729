package dev.jobtracker.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code docs/benchmarks.md}: one section for each benchmark, the newest run of it. */
final class ReportPage {

    private static final String HEAD = """
            # Benchmarks

            Each section is the newest run of one command, with the machine it ran on. Machines are shared, so ratios within
            one run decide; absolute times stand beside them and fail no build.

            """;

    private final Path page;

    ReportPage(Path root) {
        this.page = root.resolve("docs/benchmarks.md");
    }

    void put(String name, String section) throws IOException {
        String start = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->\n";
        String text = Files.exists(page) ? Files.readString(page) : HEAD;
        int from = text.indexOf(start);
        String block = start + section + end;
        if (from < 0) {
            Files.writeString(page, text + block + "\n");
        } else {
            int to = text.indexOf(end, from) + end.length();
            Files.writeString(page, text.substring(0, from) + block + text.substring(to));
        }
    }
}
