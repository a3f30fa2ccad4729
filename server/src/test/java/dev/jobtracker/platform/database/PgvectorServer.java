package dev.jobtracker.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL with pgvector, both compiled to WebAssembly and run by Node: the extension itself, for machines that can
 * have nothing but packages of the registries. Ends with this process, whose end closes its input.
 */
final class PgvectorServer {

    private static final Path SOURCES = Path.of("src/test/pgvector");
    private static final List<String> FILES = List.of(".npmrc", "package.json", "package-lock.json", "server.mjs");
    private static final String PORT = "port ";

    private PgvectorServer() {}

    /** Its JDBC URL. It forgets everything when it ends, and takes one client at a time. */
    static String start() {
        Path directory = Path.of("target/pgvector");
        try {
            install(directory);
            Process server = new ProcessBuilder("node", "server.mjs")
                    .directory(directory.toFile())
                    .redirectError(directory.resolve("server.log").toFile())
                    .start();
            return "jdbc:postgresql://127.0.0.1:%s/postgres?user=postgres&prepareThreshold=0&sslmode=disable"
                    .formatted(port(server));
        } catch (IOException failure) {
            throw new IllegalStateException("PostgreSQL with pgvector cannot be started: " + failure, failure);
        }
    }

    private static void install(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path installed = directory.resolve("installed.json");
        Path wanted = SOURCES.resolve("package-lock.json");
        for (String file : FILES) {
            Files.copy(SOURCES.resolve(file), directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(installed) && Files.mismatch(installed, wanted) == -1) {
            return;
        }
        run(directory, "npm", "ci");
        Files.copy(wanted, installed, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void run(Path directory, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + said);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static String port(Process server) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(PORT)) {
                return line.substring(PORT.length());
            }
            said.add(line);
        }
        throw new IOException("node server.mjs said " + said + "; see target/pgvector/server.log");
    }
}
