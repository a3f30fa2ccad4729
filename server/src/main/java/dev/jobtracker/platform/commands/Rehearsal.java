package dev.jobtracker.platform.commands;

import dev.jobtracker.platform.database.SqliteLibrary;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the server on an empty directory, asks it for what the first person asks for, lets the commands do a little of
 * their work, and stops: the JVM writes down which classes that took, and starts from that record afterwards (JEP 514).
 */
public final class Rehearsal {

    private static final List<String> FIRST_REQUESTS = List.of(
            "/", "/readyz", "/api/v1/auth/options", "/api/v1/auth/me", "/api/v1/search?q=developer", "/metrics");

    private Rehearsal() {}

    /** Runs the rehearsal on a directory of its own that is gone afterwards. */
    public static void run(Class<?> application) throws IOException, InterruptedException {
        SqliteLibrary.layOut();
        Path directory = Files.createTempDirectory("jobtracker-rehearsal");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--jobtracker.data-dir=" + directory,
                        "--jobtracker.sources.jobtech.enabled=false",
                        "--jobtracker.sources.jobstream.enabled=false")) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                    .getPort();
            ask(URI.create("http://127.0.0.1:" + port));
            for (Command command : context.getBeansOfType(Command.class).values()) {
                command.rehearse(directory);
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static void ask(URI server) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String account =
                    "{\"email\":\"rehearsal@example.test\",\"password\":\"a long rehearsal\",\"full_name\":\"R\"}";
            HttpRequest signUp = HttpRequest.newBuilder(server.resolve("/api/v1/auth/signup"))
                    .timeout(Duration.ofSeconds(20))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(account))
                    .build();
            client.send(signUp, BodyHandlers.discarding());
            for (String path : FIRST_REQUESTS) {
                HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                        .timeout(Duration.ofSeconds(20))
                        .build();
                client.send(request, BodyHandlers.discarding());
            }
        }
    }
}
