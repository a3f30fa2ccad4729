package dev.jobtracker.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.web.Exchange;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Runs every example of docs/api.md in its order, as a reader would; without a browser, but on the browsers' server.
 */
class ApiExamplesBrowserTests {

    private static final Path PAGE = Path.of("..", "docs", "api.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");
    private static final Pattern PROMISED = Pattern.compile("# → (\\d{3})");
    private static final Pattern ANSWERED = Pattern.compile("(?m)^(\\d{3})$");
    private static final String MARK = "── example ";

    @TempDir
    Path directory;

    private URI server;

    @BeforeEach
    void awaitPostings() throws IOException {
        server = URI.create(RunningApp.get().address());
        Visitor visitor = new Visitor(new Exchange(server.getPort()));
        JsonNode person = visitor.newcomer();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Visitor.body(visitor.get("/api/v1/search", person), 200)
                                .path("total")
                                .asInt()
                        > 0);
    }

    @Test
    void everyExampleAnswersAsThePageSays() throws Exception {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(10);
        String[] outputs = run(examples);
        for (int example = 0; example < examples.size(); example++) {
            String text = examples.get(example);
            assertThat(outputs).as("the examples that ran").hasSizeGreaterThan(example + 1);
            String output = outputs[example + 1];
            assertThat(found(ANSWERED, output)).as(text + "\nsaid\n" + output).isEqualTo(found(PROMISED, text));
        }
    }

    private static List<String> examples() throws IOException {
        return found(EXAMPLE, Files.readString(PAGE));
    }

    /** What each of them printed, after what came before the first. */
    private String[] run(List<String> examples) throws Exception {
        StringBuilder script = new StringBuilder("""
                set -euo pipefail
                command -v curl >/dev/null || { echo 'curl is missing (Debian: apt-get install curl)'; exit 1; }
                """);
        for (String example : examples) {
            script.append("echo '").append(MARK).append("'\n");
            script.append(example.replace("http://localhost:8080", server.toString()));
        }
        Path output = directory.resolve("output");
        Process bash = new ProcessBuilder(
                        "bash",
                        Files.writeString(directory.resolve("script"), script).toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = bash.waitFor(120, TimeUnit.SECONDS);
        bash.destroy();
        String printed = Files.readString(output);
        assertThat(ended).as("it ends within two minutes; so far\n" + printed).isTrue();
        assertThat(bash.exitValue()).as(printed).isZero();
        return printed.split(MARK);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
