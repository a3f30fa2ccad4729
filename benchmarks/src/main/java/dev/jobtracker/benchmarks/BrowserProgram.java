package dev.jobtracker.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program in {@code benchmarks/browser} that drives a real Chromium, run by Node with what it needs installed first.
 */
final class BrowserProgram {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path directory;
    private final String name;

    /** @param name the file's, such as {@code lighthouse.mjs} */
    BrowserProgram(Path root, String name) {
        this.directory = root.resolve("benchmarks/browser");
        this.name = name;
    }

    /** What the program found, given what it is to do. */
    JsonNode run(JsonNode order) throws IOException, InterruptedException {
        if (!Files.exists(directory.resolve("node_modules/.package-lock.json"))) {
            output("npm", "ci", "--silent");
        }
        return JSON.readTree(output("node", name, JSON.writeValueAsString(order)));
    }

    private String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(command[0] + " " + command[1] + " ended with code " + code);
        }
        return said;
    }
}
