package dev.jobtracker.survival;

import dev.jobtracker.ServerCommand;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The real program in a process of its own, which a test may kill as hard as a power cut would. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path log;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServerProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts the server on a data directory and waits until it is ready. */
    static ServerProcess serve(Path data, Map<String, String> settings) throws Exception {
        ServerProcess server = start(data, settings, List.of());
        server.awaitReady();
        return server;
    }

    /** Starts a command, such as {@code import FILE}, and does not wait for it. */
    static ServerProcess command(Path data, Map<String, String> settings, String... arguments) throws IOException {
        return start(data, settings, List.of(arguments));
    }

    private static ServerProcess start(Path data, Map<String, String> settings, List<String> arguments)
            throws IOException {
        int port = freePort();
        Path log = Files.createTempFile("server", ".log");
        ProcessBuilder builder = new ProcessBuilder(ServerCommand.withArguments(arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JOBTRACKER_"));
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("JOBTRACKER_DATA_DIR", data.toString());
        builder.environment().putAll(ServerCommand.alone());
        builder.environment().putAll(settings);
        return new ServerProcess(builder.start(), log, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (get("/api/v1/auth/options", null).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("the server did not start:\n" + said());
    }

    HttpResponse<String> get(String path, @Nullable String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, @Nullable String token, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A text as the file of a form. */
    HttpResponse<String> upload(String path, String token, String file) throws IOException, InterruptedException {
        return upload(path, token, file.getBytes(StandardCharsets.UTF_8));
    }

    /** Anything as the file of a form. */
    HttpResponse<String> upload(String path, String token, byte[] file) throws IOException, InterruptedException {
        String head = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        return client.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                                head.getBytes(StandardCharsets.UTF_8),
                                file,
                                "\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8))))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    /** SIGKILL: no farewell of any kind. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM, and the exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** Waits for the end of a command, and gives its exit code. */
    int await() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the command did not end");
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws InterruptedException {
        client.shutdownNow();
        kill();
    }
}
