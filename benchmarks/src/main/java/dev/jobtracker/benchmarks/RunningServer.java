package dev.jobtracker.benchmarks;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server that was started with {@code ./run}, as a person would. */
final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Those of {@code ./run}. */
    private static final List<String> FLAGS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmx768m",
            "-Dfile.encoding=UTF-8");

    private final Process process;
    private final URI address;
    private final Duration untilUsable;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningServer(Process process, URI address, Duration untilUsable) {
        this.process = process;
        this.address = address;
        this.untilUsable = untilUsable;
    }

    static RunningServer start(Path root, Path data, Map<String, String> settings) throws Exception {
        return start(List.of(root.resolve("run").toString()), data, settings);
    }

    /** The same with the handlers among the benchmarks in it, which {@code ./run}'s start cache does not know. */
    static RunningServer startWithOpponents(Path root, Path data, Map<String, String> settings) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(
                List.of("-cp", absolute(root, System.getProperty("java.class.path")), "dev.jobtracker.JobTracker"));
        return start(command, data, settings);
    }

    private static String absolute(Path root, String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(part -> root.resolve(part).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static RunningServer start(List<String> words, Path data, Map<String, String> settings) throws Exception {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(new File(data.toFile(), "benchmark-server.log"));
        command.environment().put("SERVER_PORT", Integer.toString(port));
        command.environment().put("JOBTRACKER_DATA_DIR", data.toString());
        command.environment().put("JOBTRACKER_SOURCES_JOBTECH_ENABLED", "false");
        command.environment().put("JOBTRACKER_SOURCES_JOBSTREAM_ENABLED", "false");
        command.environment().putAll(settings);
        long begun = System.nanoTime();
        Process process = command.start();
        URI address = URI.create("http://localhost:" + port);
        awaitPage(process, address, begun);
        return new RunningServer(process, address, Duration.ofNanos(System.nanoTime() - begun));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPage(Process process, URI address, long begun) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest page = HttpRequest.newBuilder(address.resolve("/")).build();
            while (System.nanoTime() - begun < PATIENCE.toNanos() && process.isAlive()) {
                try {
                    if (client.send(page, BodyHandlers.ofString()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    TimeUnit.MILLISECONDS.sleep(10);
                }
            }
        }
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        throw new IllegalStateException("the server did not start");
    }

    URI address() {
        return address;
    }

    Duration untilUsable() {
        return untilUsable;
    }

    /** Memory that the process and its children hold, in bytes, as Linux counts it. */
    long residentBytes() throws IOException {
        long bytes = resident(process.pid());
        for (ProcessHandle child : process.descendants().toList()) {
            bytes += resident(child.pid());
        }
        return bytes;
    }

    /** The same of the server alone, without the process that reads résumés. */
    long residentBytesAlone() throws IOException {
        return resident(process.pid());
    }

    /** Memory that objects in use take in the server's heap, in bytes; collects the garbage first. */
    long liveBytes() throws Exception {
        return histogram().stream()
                .filter(line -> line.startsWith("Total"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("Total\\s+\\d+\\s+(\\d+).*", "$1")))
                .findFirst()
                .orElseThrow();
    }

    /** The classes whose objects take the most of it, such as {@code [B 80 MB}; collects the garbage first. */
    String largestClasses(int count) throws Exception {
        return histogram().stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 3 && columns[0].matches("\\d+:"))
                .limit(count)
                .map(columns ->
                        columns[3].replaceAll(".*\\.", "") + " " + Long.parseLong(columns[2]) / 1_000_000 + " MB")
                .collect(Collectors.joining(", "));
    }

    private List<String> histogram() throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process counting = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
        try (BufferedReader lines = counting.inputReader()) {
            return lines.lines().toList();
        }
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** The body of an answer that must be 200. */
    String bodyOf(String path, String token) throws Exception {
        HttpResponse<String> answer = get(path, token);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Sends a résumé as a browser does. */
    HttpResponse<String> upload(String fileName, byte[] file, String token) throws Exception {
        String boundary = "part-of-the-form";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/v1/resume/upload"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Signs up somebody new and gives their access token. */
    String signUp() throws Exception {
        String email = String.format(Locale.ROOT, "bench-%d@example.test", System.nanoTime());
        String body = post(
                        "/api/v1/auth/signup",
                        "{\"email\":\"" + email + "\",\"password\":\"a long password\",\"full_name\":\"Bench\"}")
                .body();
        return body.replaceAll("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}
